//! Relations told by the words between two names: "Varn, founded by Ana Kovac", "Varn, based in Brod".

use super::FoundRelation;
use crate::interpret::cast::{NameAt, Scan};

/// Longest stretch between the two names.
const LONGEST_GAP: usize = 8;

/// Finds the relations that the table of links knows between neighbouring names.
pub(super) fn find(scan: &Scan, names: &[NameAt], found: &mut Vec<FoundRelation>) {
    for pair in names.windows(2) {
        let [a, b] = pair else { continue };
        let (start, end) = (a.tokens.end, b.tokens.start);
        if end.saturating_sub(start) > LONGEST_GAP {
            continue;
        }
        let words = core(scan, start, end);
        let types = (a.mention.entity_type, b.mention.entity_type);
        let Some(link) = scan.tables.link(&words, types) else { continue };
        let (subject, object) = if link.first_is_subject { (a, b) } else { (b, a) };
        found.extend(FoundRelation::between(subject, link.predicate, object, 0.85));
    }
}

/// The words between two names, without what may open or close any link.
fn core(scan: &Scan, start: usize, end: usize) -> String {
    let opens = |at: usize| {
        scan.is(at, &[",", "(", "a", "an", "the", "which", "who", "that", "is", "are", "was", "also"])
    };
    let begin = (start..end).find(|&at| !opens(at) && !scan.is_possessive(at)).unwrap_or(end);
    let end = if end > begin && scan.is(end - 1, &["the"]) { end - 1 } else { end };
    let words: Vec<String> = (begin..end).map(|at| scan.key(at)).collect();
    words.join(" ")
}
