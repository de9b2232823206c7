import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Room } from "../../domain/outcome";
import { usePaneContext } from "../paneContext";
import type { FramesLayout } from "./framesLayout";
import type { FrameTree } from "./frameTree";
import { ToggleLabel } from "./ToggleLabel";
import { YearRow } from "./YearRow";

const useStyles = makeStyles({
  lacking: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface TotalRowsProps {
  readonly tree: FrameTree;
  readonly room: readonly Room[];
  readonly layout: FramesLayout;
}

/** The sum of all frames and, where Finansiering is used, what it is compared with (Ti-d). */
export function TotalRows({ tree, room, layout }: TotalRowsProps): ReactElement {
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
      <YearRow look="sum" name={texts.frames.total} label={label} cells={total} layout={layout} />
      {hasRoom && isOpen && (
        <>
          <YearRow look="detail" label={texts.frames.funding} cells={shown((one) => one.funding)} layout={layout} />
          <YearRow
            look="detail"
            label={texts.frames.resultTarget}
            cells={shown((one) => one.resultTarget)}
            layout={layout}
          />
          <YearRow look="detail" label={texts.frames.left} cells={left} layout={layout} />
        </>
      )}
    </>
  );
}
