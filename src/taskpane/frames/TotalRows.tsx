import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Room } from "../../domain/outcome";
import { usePaneContext } from "../paneContext";
import type { FrameTree } from "./frameTree";
import { ToggleLabel } from "./ToggleLabel";
import { YearRow } from "./YearRow";

const useStyles = makeStyles({
  lacking: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface TotalRowsProps {
  readonly tree: FrameTree;
  readonly room: readonly Room[];
  readonly isWide: boolean;
}

/** The sum of all frames and, where Finansiering is used, what it is compared with (Ti-d). */
export function TotalRows({ tree, room, isWide }: TotalRowsProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const [isOpen, setIsOpen] = useState(true);
  const rooms = tree.years.map((year) => room.find((one) => one.year === year));
  const hasRoom = room.length > 0;
  const shown = (amountOf: (one: Room) => number) => rooms.map((one) => (one ? formats.plain(amountOf(one)) : "–"));
  const left = rooms.map((one) => {
    if (!one) return "–";
    const text = formats.signed(one.left);
    return one.left < 0 ? (
      <span key={one.year} className={styles.lacking}>
        {text}
      </span>
    ) : (
      text
    );
  });
  const label = hasRoom ? (
    <ToggleLabel isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      {texts.frames.total}
    </ToggleLabel>
  ) : (
    texts.frames.total
  );
  const total = tree.total.map((sum) => (sum === undefined ? "–" : formats.plain(sum)));
  return (
    <>
      <YearRow look="sum" label={label} cells={total} isWide={isWide} />
      {hasRoom && isOpen && (
        <>
          <YearRow look="detail" label={texts.frames.funding} cells={shown((one) => one.funding)} isWide={isWide} />
          <YearRow
            look="detail"
            label={texts.frames.resultTarget}
            cells={shown((one) => one.resultTarget)}
            isWide={isWide}
          />
          <YearRow look="detail" label={texts.frames.left} cells={left} isWide={isWide} />
        </>
      )}
    </>
  );
}
