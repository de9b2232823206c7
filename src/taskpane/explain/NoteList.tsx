import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Note } from "../../domain/explain/explanation";
import type { Place } from "../../domain/source";
import { noteText } from "../../text/explain/explanationText";
import type { ExplainWords } from "../../text/explain/numberText";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  notes: { margin: 0, paddingLeft: "18px" },
  place: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    minHeight: "24px",
    overflowWrap: "anywhere",
    textAlign: "left",
  },
});

interface NoteListProps {
  readonly notes: readonly Note[];
  readonly words: ExplainWords;
  readonly addressOf: (place: Place) => string | undefined;
}

/** What belongs to the chain but is no number in it, each with a link to its cell. */
export function NoteList({ notes, words, addressOf }: NoteListProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  return (
    <ul className={styles.notes}>
      {notes.map((note) => {
        const { code, of = "", place } = note;
        const address = place && addressOf(place);
        return (
          <li key={`${code} ${of} ${place?.row ?? ""}`}>
            {noteText(note, words)}
            {place && address !== undefined && (
              <Link
                as="button"
                className={styles.place}
                aria-label={texts.explain.goTo(address)}
                onClick={() => actions.goTo(place)}
              >
                {address}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
