//! Where a command's data goes: standard output, or a file that is all there or not at all.

use super::file_sink::FileSink;
use anyhow::Context as _;
use std::io::{self, BufWriter, StdoutLock, Write};
use std::path::{Path, PathBuf};

/// Standard output or a file.
pub(super) enum Output {
    Standard(BufWriter<StdoutLock<'static>>),
    File(FileSink, PathBuf),
}

impl Output {
    /// The file at `path`; standard output for none and for `-`.
    pub(super) fn open(path: Option<&Path>) -> anyhow::Result<Self> {
        match path {
            Some(path) if path != Path::new("-") => {
                let file = FileSink::create(path).with_context(|| cannot_be_written(path))?;
                Ok(Self::File(file, path.to_owned()))
            }
            _ => Ok(Self::Standard(BufWriter::new(io::stdout().lock()))),
        }
    }

    /// Ends the output: what was written is there, and a file is under its name.
    pub(super) fn finish(self) -> anyhow::Result<()> {
        match self {
            Self::Standard(mut out) => Ok(out.flush()?),
            Self::File(file, path) => file.finish().with_context(|| cannot_be_written(&path)),
        }
    }
}

fn cannot_be_written(path: &Path) -> String {
    format!("{}: cannot be written", path.display())
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Standard(out) => out.write(bytes),
            Self::File(out, _) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Standard(out) => out.flush(),
            Self::File(out, _) => out.flush(),
        }
    }
}

/// The extension of `path` that tells its format: the one before `.gz` or `.zst`.
pub(super) fn extension(path: &Path) -> Option<&str> {
    let extension = path.extension()?.to_str()?;
    match extension {
        "gz" | "zst" => Path::new(path.file_stem()?).extension()?.to_str(),
        _ => Some(extension),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compression_does_not_hide_the_format() {
        assert_eq!(extension(Path::new("dump.nq.gz")), Some("nq"));
        assert_eq!(extension(Path::new("dump.ttl")), Some("ttl"));
        assert_eq!(extension(Path::new("dump.gz")), None);
        assert_eq!(extension(Path::new("-")), None);
    }
}
