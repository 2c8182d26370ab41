/** Words of the gallery of blocks, which only editors see: both languages at once, so there is no twin. */
export const galleryText = {
  title: '组件 Blocks',
  lead: '文章里能用的全部组件：用途、属性、两种语言的写法和样子。点一下代码框，全选，复制。 Every block an article may use: what for, its attributes, how to write it and what comes out. Click into the code, select all, copy.',
  attributes: '属性 Attributes',
  none: '没有属性 No attributes',
  required: '必填 required',
  optional: '可省 optional',
  source:
    '例子里的 source-id 换成文章 sources 里的编号。 In place of source-id write an id from the sources of the article.',
} as const;
