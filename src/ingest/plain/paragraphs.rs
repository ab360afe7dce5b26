//! Text → its parts: paragraphs and single lines.
//!
//! A blank line always ends a part, and a line is a part by itself, unless lines were wrapped at a
//! fixed width: then a paragraph is the lines up to the next blank one.

use crate::text::ByteSpan;

/// The widths at which lines are wrapped, in characters.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=100;

/// The parts of `text` in order, without the white space around them.
pub(super) fn parts(text: &str) -> Vec<ByteSpan> {
    let groups = groups(text);
    let wrapped = usual_width(text, &groups);
    let mut parts = Vec::new();
    for group in &groups {
        match (group.first(), group.last()) {
            (Some(first), Some(last)) if is_wrapped(text, group, wrapped) => parts.push(first.cover(*last)),
            _ => parts.extend(group),
        }
    }
    parts
}

/// Runs of lines without a blank line between them.
fn groups(text: &str) -> Vec<Vec<ByteSpan>> {
    let mut groups = vec![];
    let mut group = vec![];
    let mut begin = 0;
    for line in text.split_inclusive('\n') {
        let end = begin + line.len();
        let span = ByteSpan::new(begin, end).map(|span| span.trimmed(text)).filter(|span| !span.is_empty());
        match span {
            Some(span) => group.push(span),
            None if group.is_empty() => {}
            None => groups.push(std::mem::take(&mut group)),
        }
        begin = end;
    }
    groups.push(group);
    groups
}

/// The width at which most paragraphs of three lines or more are wrapped, if any are.
fn usual_width(text: &str, groups: &[Vec<ByteSpan>]) -> Option<usize> {
    let long = groups.iter().filter(|group| group.len() >= 3);
    let mut widths: Vec<_> = long
        .filter_map(|group| {
            let width = widest(text, group);
            fits(text, group, width).then_some(width)
        })
        .collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied()
}

fn is_wrapped(text: &str, group: &[ByteSpan], usual: Option<usize>) -> bool {
    let width = if group.len() >= 3 { Some(widest(text, group)) } else { usual };
    group.len() >= 2 && width.is_some_and(|width| fits(text, group, width))
}

fn widest(text: &str, group: &[ByteSpan]) -> usize {
    group.iter().map(|line| line.slice(text).chars().count()).max().unwrap_or_default()
}

/// Whether each line of `group` ends only because the first word of the next had no room in `width`.
fn fits(text: &str, group: &[ByteSpan], width: usize) -> bool {
    WIDTHS.contains(&width)
        && group.windows(2).all(|pair| {
            let [line, next] = pair else { return true };
            let (line, next) = (line.slice(text), next.slice(text));
            let word = next.split_whitespace().next().unwrap_or_default();
            line != next && line.chars().count() + 1 + word.chars().count() > width
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<&str> {
        parts(text).into_iter().map(|span| span.slice(text)).collect()
    }

    #[test]
    fn blank_lines_and_lines_end_parts() {
        assert_eq!(read(" One.\nTwo.\n \nThree.\n\n\n"), ["One.", "Two.", "Three."]);
        assert_eq!(read(""), [""; 0]);
    }

    #[test]
    fn lines_wrapped_at_a_width_are_one_paragraph() {
        let text = "River rises\nBy Ama Osei\n\n\
            The river rose by two metres on Sunday night and\n\
            the lower town was under water by the morning,\n\
            said the mayor, who had opened the schools.\n\n\
            Nobody was hurt, she added, although several old\n\
            houses fell.\n";
        let parts = read(text);
        assert_eq!(parts.len(), 4);
        assert!(parts[2].ends_with("the schools."));
        assert!(parts[3].ends_with("houses fell."));
    }

    #[test]
    fn repeated_captions_are_not_wrapped_lines() {
        let line = "A ferry waits at the lower pier after the flood.";
        assert_eq!(read(&format!("{line}\n{line}\n{line}\n")).len(), 3);
    }
}
