//! Forms of a string for comparison.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// `text` in NFC, with every run of white space as one blank and none at the ends, and typographic
/// apostrophes as `'`: the form in which a name is kept.
pub fn squeeze(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.nfc().map(|c| if matches!(c, '’' | 'ʼ' | '‘') { '\'' } else { c }));
    }
    out
}

/// `text` for comparison: NFKD without accents, lower case, squeezed.
///
/// ```
/// assert_eq!(dateline::text::fold("  José\tÁLVAREZ "), "jose alvarez");
/// ```
pub fn fold(text: &str) -> String {
    let plain: String = text.nfkd().filter(|&c| !is_combining_mark(c)).collect();
    squeeze(&plain.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squeezing_keeps_case_and_accents() {
        assert_eq!(squeeze(" N\u{2019}Djamena\n\u{a0}Zoé "), "N'Djamena Zoé");
        assert_eq!(squeeze("e\u{301}"), "é");
    }

    #[test]
    fn folding_forgets_case_accents_and_width() {
        assert_eq!(fold("ＷＨＯ São"), "who sao");
    }
}
