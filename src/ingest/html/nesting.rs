//! A page's markup → whether a parser can take it: checked before it is parsed.
//!
//! The HTML parsing algorithm takes time and memory that grow with the square of some inputs: with the
//! depth of the tree, with the attributes of a tag, and with formatting elements that are left open and
//! made anew in every paragraph. This scan costs one pass over the bytes and knows just enough of the
//! algorithm to bound all three.

use crate::ingest::error::Fault;
use std::collections::HashMap;

/// Elements inside each other. Browsers stop at 512; pages of newspapers stay below 100.
const MOST_DEPTH: usize = 512;
/// Attributes of one tag.
const MOST_ATTRIBUTES: usize = 1_000;
/// Formatting elements that the parser makes anew, over the whole page.
const MOST_REOPENED: usize = 200_000;
/// Tags of one page.
const MOST_TAGS: usize = 500_000;

/// Elements that have no end tag.
const VOID: [&str; 16] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr", "frame", "keygen",
];
/// Elements that end where the next of the same kind begins, and what they cannot look past.
const SELF_ENDING: [(&str, &str); 10] = [
    ("p", ""),
    ("li", "ul ol menu dir"),
    ("dt", "dl"),
    ("dd", "dl"),
    ("tr", "table"),
    ("td", "table tr"),
    ("th", "table tr"),
    ("option", "select"),
    ("rt", "ruby"),
    ("rp", "ruby"),
];
/// Elements that are made anew when a paragraph ends inside them.
const FORMATTING: [&str; 14] =
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
/// Elements whose content is not markup.
const RAW: [&str; 8] = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

/// Refuses `html` if parsing it would take too long or too much memory.
pub(super) fn check(html: &str) -> Result<(), Fault> {
    let mut scan = Scan::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        rest = match rest.as_bytes().first() {
            Some(b'!') if rest.starts_with("!--") => after(rest, "-->"),
            Some(b'/') => scan.end(rest.get(1..).unwrap_or_default()),
            Some(byte) if byte.is_ascii_alphabetic() => scan.start(rest)?,
            _ => rest,
        };
        scan.limits()?;
    }
    Ok(())
}

/// What stands after the next `mark`.
fn after<'h>(html: &'h str, mark: &str) -> &'h str {
    html.find(mark).and_then(|at| html.get(at + mark.len()..)).unwrap_or_default()
}

#[derive(Default)]
struct Scan {
    /// Names of the open elements.
    open: Vec<String>,
    /// How many of each name are open.
    counts: HashMap<String, usize>,
    /// Formatting elements that were closed by another's end, by name: the parser makes them anew.
    stranded: HashMap<String, usize>,
    stranded_now: usize,
    reopened: usize,
    tags: usize,
}

impl Scan {
    fn limits(&self) -> Result<(), Fault> {
        match () {
            () if self.open.len() + self.stranded_now > MOST_DEPTH => {
                Err(Fault::Html("is nested more than 512 deep"))
            }
            () if self.reopened > MOST_REOPENED => {
                Err(Fault::Html("leaves too many formatting elements open"))
            }
            () if self.tags > MOST_TAGS => Err(Fault::Html("has more than 500000 tags")),
            () => Ok(()),
        }
    }

    /// Takes a start tag, and gives what stands after it.
    fn start<'h>(&mut self, html: &'h str) -> Result<&'h str, Fault> {
        let name = name(html);
        let (rest, attributes, closed) = tag_end(html.get(name.len()..).unwrap_or_default());
        if attributes > MOST_ATTRIBUTES {
            return Err(Fault::Html("has a tag with more than 1000 attributes"));
        }
        let name = name.to_ascii_lowercase();
        self.tags += 1;
        self.reopened += self.stranded_now;
        if RAW.contains(&name.as_str()) {
            return Ok(self.skip_raw(&name, rest));
        }
        if VOID.contains(&name.as_str())
            || (closed && matches!(name.as_str(), "path" | "g" | "use" | "circle" | "rect"))
        {
            return Ok(rest);
        }
        if let Some((_, barriers)) = SELF_ENDING.iter().find(|(ending, _)| *ending == name) {
            self.close_inner(&name, barriers);
        }
        *self.counts.entry(name.clone()).or_default() += 1;
        self.open.push(name);
        Ok(rest)
    }

    /// Takes an end tag, and gives what stands after it.
    fn end<'h>(&mut self, html: &'h str) -> &'h str {
        let name = name(html);
        let (rest, ..) = tag_end(html.get(name.len()..).unwrap_or_default());
        let name = name.to_ascii_lowercase();
        self.tags += 1;
        if let Some(count) = self.stranded.get_mut(&name).filter(|count| **count > 0) {
            *count -= 1;
            self.stranded_now -= 1;
        }
        if self.counts.get(&name).is_some_and(|&count| count > 0) {
            self.pop_through(&name);
        }
        rest
    }

    /// Closes the last open `name`, if nothing that it cannot look past was opened since.
    fn close_inner(&mut self, name: &str, barriers: &str) {
        if self.counts.get(name).is_none_or(|&count| count == 0) {
            return;
        }
        let barrier = |open: &String| barriers.split(' ').any(|barrier| barrier == open.as_str());
        let found = self.open.iter().rev().find(|open| open.as_str() == name || barrier(open));
        // A paragraph is closed from inside formatting elements, but not from inside a table cell.
        if found.is_some_and(|open| open == name) {
            self.pop_through(name);
        }
    }

    fn pop_through(&mut self, name: &str) {
        let cell = matches!(name, "td" | "th" | "tr" | "table" | "caption" | "object" | "body" | "html");
        while let Some(open) = self.open.pop() {
            if let Some(count) = self.counts.get_mut(&open) {
                *count = count.saturating_sub(1);
            }
            if open == name {
                break;
            }
            if !cell && FORMATTING.contains(&open.as_str()) {
                *self.stranded.entry(open).or_default() += 1;
                self.stranded_now += 1;
            }
        }
        if cell {
            self.stranded.clear();
            self.stranded_now = 0;
        }
    }

    fn skip_raw<'h>(&self, name: &str, html: &'h str) -> &'h str {
        let mut rest = html;
        while let Some(at) = rest.find("</") {
            let tail = rest.get(at + 2..).unwrap_or_default();
            if tail.get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name)) {
                return tag_end(tail).0;
            }
            rest = tail;
        }
        ""
    }
}

/// The name at the beginning of a tag.
fn name(html: &str) -> &str {
    let end = html.find(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/')).unwrap_or(html.len());
    html.get(..end).unwrap_or_default()
}

/// Where in a tag the scan is.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Between,
    Name,
    /// After `=`, before the value.
    Equals,
    Bare,
    Quoted(u8),
}

/// What stands after the tag, the number of its attributes at most, and whether it ends with `/>`.
fn tag_end(html: &str) -> (&str, usize, bool) {
    let (mut state, mut attributes, mut slash) = (State::Between, 0, false);
    for (at, byte) in html.bytes().enumerate() {
        let blank = byte.is_ascii_whitespace();
        state = match (state, byte) {
            (State::Quoted(quote), _) if byte == quote => State::Between,
            (State::Quoted(quote), _) => State::Quoted(quote),
            (_, b'>') => return (html.get(at + 1..).unwrap_or_default(), attributes, slash),
            (State::Equals, b'"' | b'\'') => State::Quoted(byte),
            (State::Equals, _) => {
                if blank {
                    State::Equals
                } else {
                    State::Bare
                }
            }
            (State::Bare, _) => {
                if blank {
                    State::Between
                } else {
                    State::Bare
                }
            }
            (State::Between | State::Name, b'=') if attributes > 0 => State::Equals,
            (State::Between | State::Name, b'/') => State::Between,
            (State::Between | State::Name, _) if blank => State::Between,
            (State::Between, _) => {
                attributes += 1;
                State::Name
            }
            (State::Name, _) => State::Name,
        };
        slash = byte == b'/';
    }
    ("", attributes, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(html: &str) -> String {
        check(html).err().map(|fault| fault.to_string()).unwrap_or_default()
    }

    #[test]
    fn ordinary_markup_passes() {
        for unit in [
            "<p>Rain fell.",
            "<li>Rain",
            "<br><img src='a>b'><hr/>",
            "<div class=\"a\" id='b' hidden><p>Rain</p></div>",
            "<table><tr><td><font color=red>Rain<td>Wind</table>",
            "<script>'<div>'.repeat(9)</script>",
            "<!-- <div> -->",
            "a < b > c",
            "<p><b>Rain<p>Wind</b>",
        ] {
            assert_eq!(verdict(&unit.repeat(10_000)), "", "{unit}");
        }
    }

    #[test]
    fn deep_markup_is_refused() {
        for unit in ["<div>", "<b>", "<ul><li>", "<DIV CLASS=x>", "<table><tr><td>", "<x-y z>", "<svg>"] {
            assert_eq!(verdict(&unit.repeat(200_000)), "HTML is nested more than 512 deep", "{unit}");
        }
        assert_eq!(verdict(&format!("{}{}", "<div>".repeat(500), "</div>".repeat(500))), "");
    }

    #[test]
    fn what_grows_with_the_square_is_refused() {
        let attributes: String = (0..50_000).map(|n| format!(" a{n}")).collect();
        assert_eq!(verdict(&format!("<p{attributes}>")), "HTML has a tag with more than 1000 attributes");
        let open: String = (0..400).map(|n| format!("<b id={n}>")).collect();
        let page = format!("<p>{open}</p>{}", "<p>x</p>".repeat(10_000));
        assert_eq!(verdict(&page), "HTML leaves too many formatting elements open");
        assert_eq!(verdict(&"<p>".repeat(600_000)), "HTML has more than 500000 tags");
    }

    #[test]
    fn unfinished_markup_passes() {
        for html in
            ["<", "<a", "<a href='", "</", "</div", "<!--", "<script>", "<p a=", "<p a=\u{e9}>", "<\u{e9}>"]
        {
            assert_eq!(verdict(html), "");
        }
    }

    #[test]
    fn attributes_are_counted() {
        let count = |tag: &str| tag_end(tag).1;
        assert_eq!(count(" a b=c d='e f' g = h i>"), 5);
        assert_eq!(count("/>"), 0);
    }
}
