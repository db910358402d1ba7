/** Who helped whom, as a picture and as a table. */
export default function HelpPicture() {
  return null;
}
