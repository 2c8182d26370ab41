export default function Page() {
  return <a href="/a/">a</a>;
}
