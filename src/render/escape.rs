//! Writing words into HTML.
//!
//! In: markup of our own and words of others. Out: one string of HTML. Invariant: only `&'static str`
//! enters as markup, so nothing that an article says can become a tag, an attribute or a script; and a
//! character that would order the display about (a control, a bidirectional override) works on itself
//! alone and is shown by its number.

use std::fmt::{Display, Write};

/// What takes the place of a character that an attribute, or HTML at all, cannot hold.
const REPLACEMENT: char = '\u{fffd}';

/// HTML in the making.
#[derive(Debug, Default)]
pub struct Html(String);

impl Html {
    /// Writes markup of our own.
    pub fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Writes words of others.
    pub fn text(&mut self, words: &str) -> &mut Self {
        let mut done = 0;
        for (at, c) in words.char_indices().filter(|&(_, c)| is_special(c)) {
            self.0.push_str(words.get(done..at).unwrap_or_default());
            self.special(c);
            done = at + c.len_utf8();
        }
        self.0.push_str(words.get(done..).unwrap_or_default());
        self
    }

    /// Writes ` name="value"`.
    pub fn attr(&mut self, name: &'static str, value: impl Display) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"");
        for c in value.to_string().chars() {
            match c {
                '\n' | '\t' => self.0.push(c),
                c if is_odd(c) => self.0.push(REPLACEMENT),
                c => self.character(c),
            }
        }
        self.raw("\"")
    }

    /// Writes a number.
    pub fn number(&mut self, number: usize) -> &mut Self {
        let _ = write!(self.0, "{number}"); // writing to a string cannot fail
        self
    }

    /// Writes words of others in an isolate of their own, so that their direction stays theirs.
    pub fn bdi(&mut self, words: &str) -> &mut Self {
        self.raw("<bdi>").text(words).raw("</bdi>")
    }

    /// Writes `words` as a link out to `address`, or without a link where that is not http or https.
    pub fn out(&mut self, address: &str, words: &str) -> &mut Self {
        if !is_web(address) {
            return self.bdi(words);
        }
        self.raw("<a").attr("href", address).raw(" rel=\"noopener noreferrer nofollow external\">");
        self.bdi(words).raw("</a>")
    }

    /// The HTML.
    pub fn finish(self) -> String {
        self.0
    }

    fn special(&mut self, c: char) {
        if !is_odd(c) {
            return self.character(c);
        }
        self.raw("<bdi class=\"odd\"").attr("data-code", format_args!("U+{:04X}", u32::from(c))).raw(">");
        // U+0000 is the one character that no HTML can hold.
        self.character(if c == '\0' { REPLACEMENT } else { c });
        self.raw("</bdi>");
    }

    fn character(&mut self, c: char) {
        match c {
            '&' => self.0.push_str("&amp;"),
            '<' => self.0.push_str("&lt;"),
            '>' => self.0.push_str("&gt;"),
            '"' => self.0.push_str("&quot;"),
            '\'' => self.0.push_str("&#39;"),
            '\r' => self.0.push_str("&#13;"), // a bare one would be read as a line feed
            c => self.0.push(c),
        }
    }
}

/// Whether `address` is one that a reader may be sent to.
fn is_web(address: &str) -> bool {
    let scheme = address.split_once("://").map_or("", |(scheme, _)| scheme);
    scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
}

fn is_special(c: char) -> bool {
    matches!(c, '&' | '<' | '>') || is_odd(c) || c == '\r'
}

/// Controls and the explicit formatting characters of the bidirectional algorithm.
fn is_odd(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use dom_query::Document;
    use proptest::prelude::*;

    fn text(words: &str) -> String {
        let mut html = Html::default();
        html.text(words);
        html.finish()
    }

    proptest! {
        #[test]
        fn a_browser_reads_the_words_back(words in "(?s)[^\\x00]{0,80}", value in "(?s)\\PC{0,80}") {
            let mut html = Html::default();
            html.raw("<p").attr("title", &value).raw(">").text(&words).raw("</p>");
            let page = Document::from(html.finish());
            let p = page.select("p");
            prop_assert_eq!(p.text().to_string(), words);
            let kept: String = value.chars().map(|c| if is_odd(c) { REPLACEMENT } else { c }).collect();
            prop_assert_eq!(p.attr("title").unwrap().to_string(), kept);
        }
    }

    #[test]
    fn words_cannot_become_markup() {
        assert_eq!(text("</script><b>&amp;"), "&lt;/script&gt;&lt;b&gt;&amp;amp;");
    }

    #[test]
    fn overrides_and_controls_work_on_themselves_alone() {
        assert_eq!(text("a\u{202e}b"), "a<bdi class=\"odd\" data-code=\"U+202E\">\u{202e}</bdi>b");
        assert_eq!(text("\0"), "<bdi class=\"odd\" data-code=\"U+0000\">\u{fffd}</bdi>");
    }

    #[test]
    fn only_web_addresses_are_linked() {
        for (address, linked) in [
            ("https://example.org/?a=1&b=2", true),
            ("HTTP://example.org", true),
            ("javascript:alert(1)", false),
            ("javascript://https://example.org", false),
            (" https://example.org", false),
            ("data:text/html,x", false),
        ] {
            let mut html = Html::default();
            html.out(address, "words");
            assert_eq!(html.finish().contains("href"), linked, "{address}");
        }
    }
}
