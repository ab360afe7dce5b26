//! A tree of elements → pieces of text with their kinds, in order.
//!
//! Every element that browsers show as a block ends a piece; white space is folded. Invariant: a piece
//! is not blank and has no line break inside.

use crate::article::BlockKind;
use dom_query::{NodeData, NodeRef};

/// A block's words.
#[derive(Debug, PartialEq)]
pub(super) struct Piece {
    pub(super) kind: BlockKind,
    pub(super) words: String,
}

/// Elements that hold no text of the page.
const SKIPPED: [&str; 22] = [
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "head", "button",
    "select", "textarea", "nav", "audio", "video", "canvas", "map", "datalist", "dialog", "rp", "rt",
];
/// Elements shown as blocks.
const BLOCKS: [&str; 44] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "tr",
    "ul",
];

enum Step<'a> {
    Enter(NodeRef<'a>),
    Leave { block: bool, quote: bool },
}

/// The pieces of text under `root`.
pub(super) fn pieces(root: NodeRef<'_>) -> Vec<Piece> {
    let mut writer = Writer::default();
    let mut steps = vec![Step::Enter(root)];
    while let Some(step) = steps.pop() {
        match step {
            Step::Enter(node) => enter(node, &mut steps, &mut writer),
            Step::Leave { block, quote } => writer.leave(block, quote),
        }
    }
    writer.flush();
    writer.pieces
}

fn enter<'a>(node: NodeRef<'a>, steps: &mut Vec<Step<'a>>, writer: &mut Writer) {
    let name = node.query_or(None, |tree| match &tree.data {
        NodeData::Text { contents } => {
            writer.text.push_str(contents);
            None
        }
        NodeData::Element(element) => Some(element.name.local.clone()),
        NodeData::Document | NodeData::Fragment => Some(dom_query::LocalName::from("div")),
        _ => None,
    });
    let Some(name) = name else {
        return;
    };
    let name: &str = &name;
    if SKIPPED.contains(&name) || node.has_attr("hidden") {
        return;
    }
    match name {
        "br" => writer.text.push(BREAK),
        "td" | "th" => writer.text.push(' '),
        "q" => writer.text.push('“'),
        _ => {}
    }
    let block = BLOCKS.contains(&name);
    if block {
        writer.open(name);
    }
    steps.push(Step::Leave { block, quote: name == "q" });
    steps.extend(node.children_it(true).map(Step::Enter));
}

/// A line break inside a piece until it is written: two of them end it.
const BREAK: char = '\u{2028}';

#[derive(Default)]
struct Writer {
    text: String,
    kinds: Vec<BlockKind>,
    pieces: Vec<Piece>,
}

impl Writer {
    fn open(&mut self, name: &str) {
        self.flush();
        let outer = self.kinds.last().copied().unwrap_or(BlockKind::Paragraph);
        self.kinds.push(match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => BlockKind::Subheading,
            "li" | "dt" | "dd" => BlockKind::Item,
            "figcaption" | "caption" => BlockKind::Caption,
            _ => outer,
        });
    }

    fn leave(&mut self, block: bool, quote: bool) {
        if quote {
            self.text.push('”');
        }
        if block {
            self.flush();
            self.kinds.pop();
        }
    }

    /// Writes what was gathered as one piece, or as several where two line breaks follow each other.
    fn flush(&mut self) {
        let kind = self.kinds.last().copied().unwrap_or(BlockKind::Paragraph);
        let text = std::mem::take(&mut self.text);
        let mut words = String::new();
        for line in text.split(BREAK) {
            let before = words.len();
            for word in line.split(|c: char| c.is_whitespace() || matches!(c, '\0' | '\u{feff}' | '\u{200b}'))
            {
                if !word.is_empty() {
                    if !words.is_empty() {
                        words.push(' ');
                    }
                    words.push_str(word);
                }
            }
            if words.len() == before {
                self.write(kind, &mut words);
            }
        }
        self.write(kind, &mut words);
    }

    fn write(&mut self, kind: BlockKind, words: &mut String) {
        if words.contains(char::is_alphanumeric) {
            self.pieces.push(Piece { kind, words: std::mem::take(words) });
        } else {
            words.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use BlockKind::*;

    fn read(html: &str) -> Vec<(BlockKind, String)> {
        let document = dom_query::Document::fragment(html);
        pieces(document.root()).into_iter().map(|piece| (piece.kind, piece.words)).collect()
    }

    #[test]
    fn blocks_end_pieces_and_inline_elements_do_not() {
        let html = "<h2>Rain</h2><div>Rain <b>fell</b>,\n she&nbsp;said.<p>More<i>over</i></div>\
            <figure><img><figcaption><p>A pier</p></figcaption></figure><ul><li>One<li>Two</ul><script>x</script>";
        let expected = [
            (Subheading, "Rain"),
            (Paragraph, "Rain fell, she said."),
            (Paragraph, "Moreover"),
            (Caption, "A pier"),
            (Item, "One"),
            (Item, "Two"),
        ];
        assert_eq!(read(html), expected.map(|(kind, words)| (kind, words.to_owned())));
    }

    #[test]
    fn two_line_breaks_end_a_piece_and_one_is_a_blank() {
        let words: Vec<_> =
            read("One<br>line<br> <br>Two<br/><br/><br/>***").into_iter().map(|p| p.1).collect();
        assert_eq!(words, ["One line", "Two"]);
    }

    #[test]
    fn quote_elements_get_their_marks_and_cells_a_blank() {
        assert_eq!(read("<p>He said <q>no</q>.")[0].1, "He said “no”.");
        assert_eq!(read("<table><tr><td>1<td>2<tr><td>3</table>").len(), 2);
    }
}
