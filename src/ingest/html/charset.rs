//! The bytes of a page → its characters.
//!
//! In order: byte-order mark, valid UTF-8 that is not plain ASCII, `meta charset` or the XML
//! declaration, and the statistics of the bytes. What fits no encoding becomes U+FFFD.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, X_USER_DEFINED};

/// How far into a page its own word on its encoding is looked for. The standard asks for 1,024 bytes;
/// many pages have long scripts above it.
const PRESCAN: usize = 16 << 10;

/// `bytes` as characters.
pub(super) fn decode(bytes: Vec<u8>) -> String {
    if Encoding::for_bom(&bytes).is_some() {
        return UTF_8.decode(&bytes).0.into_owned();
    }
    let bytes = match String::from_utf8(bytes) {
        // Bytes above ASCII that happen to be valid UTF-8 are UTF-8, whatever the page says.
        Ok(text) if !text.is_ascii() || !declares_escapes(text.as_bytes()) => return text,
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    };
    let encoding = declared(&bytes).unwrap_or_else(|| guessed(&bytes));
    if encoding == UTF_8 {
        // The page says UTF-8 and has bytes that are not: a few broken ones, or another encoding.
        let (text, broken) = UTF_8.decode_without_bom_handling(&bytes);
        let lost = text.chars().filter(|&c| c == char::REPLACEMENT_CHARACTER).count();
        let kept = text.chars().filter(|c| !c.is_ascii()).count() - lost;
        if !broken || kept >= lost {
            return text.into_owned();
        }
        return guessed(&bytes).decode_without_bom_handling(&bytes).0.into_owned();
    }
    encoding.decode_without_bom_handling(&bytes).0.into_owned()
}

/// ISO-2022-JP writes in ASCII bytes what is not ASCII.
fn declares_escapes(bytes: &[u8]) -> bool {
    declared(bytes).is_some_and(|encoding| !encoding.is_ascii_compatible())
}

/// The encoding that the page names. UTF-16 in a page that could be read so far is a lie.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..PRESCAN.min(bytes.len()))?.to_ascii_lowercase();
    let text = String::from_utf8_lossy(&head);
    let xml = text.starts_with("<?xml").then(|| text.split("?>").next()).flatten();
    let metas = text.split("<meta").skip(1).filter_map(|rest| rest.split('>').next());
    let mut labels = metas.filter_map(|tag| label(tag, "charset"));
    let label = xml.and_then(|tag| label(tag, "encoding")).or_else(|| labels.next())?;
    let encoding = Encoding::for_label(label.as_bytes())?;
    let lie = [UTF_16BE, UTF_16LE, X_USER_DEFINED].contains(&encoding);
    Some(if lie { UTF_8 } else { encoding })
}

/// The word after `name =` in a tag.
fn label<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(name)?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    rest.split(|c: char| matches!(c, '"' | '\'' | ';' | '/') || c.is_whitespace())
        .next()
        .filter(|l| !l.is_empty())
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_says_what_its_bytes_mean() {
        for (bytes, text) in [
            (&b"<meta charset='windows-1251'><p>\xcf\xf0\xe8\xe2\xe5\xf2"[..], "Привет"),
            (b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'><p>\xb1", "ą"),
            (b"<?xml version='1.0' encoding='ISO-8859-1'?><p>caf\xe9", "café"),
            (b"\xff\xfe<\0p\0>\0\xe9\0", "é"),
            (b"\xef\xbb\xbf<meta charset=latin1><p>caf\xc3\xa9", "café"),
            (b"<meta charset=latin1><p>caf\xc3\xa9", "café"),
            (b"<meta charset=utf-16><p>caf\xc3\xa9", "café"),
        ] {
            let decoded = decode(bytes.to_vec());
            assert!(decoded.ends_with(text), "{decoded}");
        }
    }

    #[test]
    fn an_undeclared_encoding_is_guessed() {
        let text = "Вчера вечером река поднялась на два метра, сообщил мэр города.";
        let bytes = encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
        assert_eq!(decode(bytes), text);
    }

    #[test]
    fn broken_utf_8_loses_only_the_broken_bytes() {
        let mut bytes =
            "<meta charset=utf-8><p>Ærø, café, naïve, São Tomé, Łódź — “quoted”".as_bytes().to_vec();
        bytes.push(0xff);
        assert!(decode(bytes).contains("Ærø, café"));
    }
}
