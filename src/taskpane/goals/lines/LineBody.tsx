import type { ReactElement } from "react";
import { usePaneContext } from "../../paneContext";
import type { LineContent, TreeNode } from "../tree/treeNode";
import { ActivityLine } from "./ActivityLine";
import { FactorLine } from "./FactorLine";
import { GoalLine } from "./GoalLine";
import { IndicatorLine } from "./IndicatorLine";
import { JudgementLine } from "./JudgementLine";
import { LineWords } from "./LineWords";
import { lackWords } from "./lackWords";
import { QuietLine } from "./QuietLine";

/** What a line of the tree says, by what it is about. */
export function LineBody({ node }: { readonly node: TreeNode }): ReactElement {
  const { texts, formats } = usePaneContext();
  const { content } = node;
  switch (content.kind) {
    case "goal":
      return <GoalLine {...content} />;
    case "judgement":
      return <JudgementLine {...content} />;
    case "factor":
      return <FactorLine {...content} />;
    case "indicator":
      return <IndicatorLine {...content} />;
    case "activity":
      return <ActivityLine {...content} />;
    case "hole":
      return <QuietLine look={holeLook(content)} {...lackWords(content.lack, texts.goals.hole, formats)} />;
    case "unused": {
      const row = texts.goals.unusedRow(formats.count(content.row));
      return <LineWords light="grey" name={content.name ?? row} under={content.name === undefined ? [] : [row]} />;
    }
    case "group":
      return (
        <QuietLine
          look="group"
          name={`${texts.goals[content.group]} (${formats.count(node.children.length)})`}
          under=""
        />
      );
  }
}

function holeLook({ finding }: Extract<LineContent, { readonly kind: "hole" }>): "hole" | "advice" {
  return finding?.severity === "advice" ? "advice" : "hole";
}
