export default function Soon() {
  return <h1>…</h1>
}
