//! The name and the first bytes of a file → its format.

use crate::ingest::error::Fault;
use crate::ingest::options::InputFormat;
use std::path::Path;

/// The format of a file: the user's word, else the content where it is plain, else the name, else text.
pub(super) fn format(
    from: Option<InputFormat>,
    name: Option<&Path>,
    head: &[u8],
) -> Result<InputFormat, Fault> {
    let content = by_content(head);
    let named = name.and_then(by_name);
    if is_binary(head, content) {
        return Err(Fault::Binary);
    }
    Ok(match (from, named, content) {
        (Some(format), ..) => format,
        (None, Some(InputFormat::Text), Some(InputFormat::Html)) => InputFormat::Html,
        (None, Some(InputFormat::Json), Some(InputFormat::JsonLines)) => InputFormat::JsonLines,
        (None, Some(format), _) => format,
        (None, None, content) => content.unwrap_or(InputFormat::Text),
    })
}

/// The format that a name tells, the extensions of compressed files left aside.
pub(super) fn by_name(path: &Path) -> Option<InputFormat> {
    let extension = path.extension()?.to_str()?;
    if matches!(extension.to_ascii_lowercase().as_str(), "gz" | "gzip" | "zst" | "zstd") {
        return by_name(Path::new(path.file_stem()?))
            .filter(|_| Path::new(path.file_stem().unwrap_or_default()).extension().is_some());
    }
    InputFormat::from_extension(extension)
}

/// The format that the first bytes tell, where they leave no doubt.
fn by_content(head: &[u8]) -> Option<InputFormat> {
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if let Some(rest) = text.strip_prefix('{') {
        let json = rest.trim_start().starts_with(['"', '}']);
        return json.then(|| if is_lines(text) { InputFormat::JsonLines } else { InputFormat::Json });
    }
    if let Some(rest) = text.strip_prefix('[') {
        return rest.trim_start().starts_with(['{', ']']).then_some(InputFormat::Json);
    }
    let lower = text.get(..text.len().min(512)).unwrap_or(text).to_ascii_lowercase();
    let page =
        ["<!doctype html", "<html", "<head", "<body", "<?xml"].iter().any(|tag| lower.starts_with(tag));
    (page || (lower.starts_with("<!--") && lower.contains("<html"))).then_some(InputFormat::Html)
}

/// Whether the first line is an object and the next begins another.
fn is_lines(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default().trim_end();
    first.ends_with('}') && lines.next().is_some_and(|line| line.trim_start().starts_with('{'))
}

/// NUL bytes among others that are no text, or the mark of a format that is none.
fn is_binary(head: &[u8], content: Option<InputFormat>) -> bool {
    const MARKS: [&[u8]; 5] = [b"%PDF-", b"PK\x03\x04", b"\x7fELF", b"\x89PNG", b"GIF8"];
    let utf16 = head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    let nul = head.iter().filter(|&&byte| byte == 0).count();
    let broken = std::str::from_utf8(head).is_err_and(|error| error.error_len().is_some());
    MARKS.iter().any(|mark| head.starts_with(mark))
        || (nul > 0 && !utf16 && content.is_none() && (broken || nul * 10 > head.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use InputFormat::*;

    fn told(name: &str, head: &[u8]) -> Result<InputFormat, String> {
        let name = (!name.is_empty()).then(|| Path::new(name));
        format(None, name, head).map_err(|fault| fault.to_string())
    }

    #[test]
    fn formats_are_told_by_name_and_content() {
        for (name, head, expected) in [
            ("a.txt", "Rain fell.", Text),
            ("a.html.gz", "Rain fell.", Html),
            ("a.JSONL.zst", "", JsonLines),
            ("a.txt", "\u{feff}\n<!DOCTYPE HTML><p>Rain", Html),
            ("a.json", "{\"a\": 1}\n{\"a\": 2}", JsonLines),
            ("a.json", "{\"a\": 1}\n", Json),
            ("a", "<html><p>Rain", Html),
            ("", "{\"a\": 1}\n{\"a\"", JsonLines),
            ("", "[ {\"a\": 1}]", Json),
            ("", "[Update] Rain fell.", Text),
            ("", "{Rain} fell.", Text),
            ("", "", Text),
        ] {
            assert_eq!(told(name, head.as_bytes()), Ok(expected), "{name} {head}");
        }
        assert!(matches!(format(Some(Html), Some(Path::new("a.txt")), b"Rain"), Ok(Html)));
    }

    #[test]
    fn binary_files_are_told_from_texts_with_a_stray_nul() {
        for head in [&b"%PDF-1.7\n"[..], b"\x89PNG\r\n", b"\x00\x01\x02\xff\xfe", &[0; 100]] {
            assert_eq!(told("a.txt", head), Err("is a binary file".into()));
        }
        assert_eq!(told("a.txt", b"Rain fell on Sunday\0 and on Monday"), Ok(Text));
    }
}
