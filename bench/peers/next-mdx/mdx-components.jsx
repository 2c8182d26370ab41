export const useMDXComponents = () => ({});
