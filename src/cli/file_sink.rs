//! A command's file: all of it or the old one, never half.
//!
//! What is written goes to a temporary file beside the target, which takes its place only when
//! [`FileSink::finish`] has synced it. Dropped before that, nothing has changed. A name that ends in `.gz` or
//! `.zst` is compressed. Equal data gives equal bytes: no time is written.

use std::fs::{File, Permissions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// A file being written.
pub(super) struct FileSink {
    coder: Coder,
    target: Target,
}

enum Target {
    /// Takes the path's place in the end.
    Replaced { file: NamedTempFile, path: PathBuf },
    /// A pipe or device, which cannot be replaced.
    Direct,
}

enum Coder {
    Plain(BufWriter<File>),
    Gzip(flate2::write::GzEncoder<BufWriter<File>>),
    Zstd(zstd::stream::write::Encoder<'static, BufWriter<File>>),
}

impl FileSink {
    /// Begins to write the file at `path`. A link is followed, and its target replaced.
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        let existing = path.metadata().ok();
        if existing.as_ref().is_some_and(|found| !found.is_file() && !found.is_dir()) {
            let file = File::options().write(true).open(path)?;
            return Ok(Self { coder: coder(file, path)?, target: Target::Direct });
        }
        if existing.as_ref().is_some_and(std::fs::Metadata::is_dir) {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
        }
        let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
        let directory =
            path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        builder.prefix(".dateline-").permissions(existing.map_or_else(usual, |found| found.permissions()));
        let file = builder.tempfile_in(directory)?;
        let coder = coder(file.as_file().try_clone()?, &path)?;
        Ok(Self { coder, target: Target::Replaced { file, path } })
    }

    /// Ends the file: everything is on the disk and under its name.
    pub(super) fn finish(self) -> io::Result<()> {
        let file = match self.coder {
            Coder::Plain(inner) => unbuffered(inner)?,
            Coder::Gzip(inner) => unbuffered(inner.finish()?)?,
            Coder::Zstd(inner) => unbuffered(inner.finish()?)?,
        };
        let Target::Replaced { file: temporary, path } = self.target else { return Ok(()) };
        file.sync_all()?;
        temporary.persist(&path).map_err(|error| error.error)?;
        // The rename itself is durable only when the directory is.
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(parent).and_then(|directory| directory.sync_all()).or(Ok(()))
    }
}

/// What a new file may be read and written by; the process's mask takes away from it.
#[cfg(unix)]
fn usual() -> Permissions {
    std::os::unix::fs::PermissionsExt::from_mode(0o666)
}

fn unbuffered(buffer: BufWriter<File>) -> io::Result<File> {
    buffer.into_inner().map_err(io::IntoInnerError::into_error)
}

fn coder(file: File, path: &Path) -> io::Result<Coder> {
    let file = BufWriter::with_capacity(1 << 16, file);
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    Ok(match extension.as_deref() {
        Some("gz") => Coder::Gzip(flate2::write::GzEncoder::new(file, flate2::Compression::default())),
        Some("zst") => Coder::Zstd(zstd::stream::write::Encoder::new(file, 0)?),
        _ => Coder::Plain(file),
    })
}

impl Write for FileSink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.coder {
            Coder::Plain(inner) => inner.write(bytes),
            Coder::Gzip(inner) => inner.write(bytes),
            Coder::Zstd(inner) => inner.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.coder {
            Coder::Plain(inner) => inner.flush(),
            Coder::Gzip(inner) => inner.flush(),
            Coder::Zstd(inner) => inner.flush(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::Read;

    #[test]
    fn a_file_changes_only_when_finished() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("rows.csv");
        fs::write(&path, "old").unwrap();
        let mut sink = FileSink::create(&path).unwrap();
        sink.write_all(b"new").unwrap();
        sink.flush().unwrap();
        drop(sink);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        let mut sink = FileSink::create(&path).unwrap();
        sink.write_all(b"new").unwrap();
        sink.finish().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[test]
    fn extensions_compress() {
        let directory = tempfile::tempdir().unwrap();
        let text = "row\n".repeat(1000);
        let gz = directory.path().join("rows.csv.gz");
        let zst = directory.path().join("rows.csv.zst");
        for path in [&gz, &zst] {
            let mut sink = FileSink::create(path).unwrap();
            sink.write_all(text.as_bytes()).unwrap();
            sink.finish().unwrap();
        }
        let mut unpacked = String::new();
        flate2::read::GzDecoder::new(File::open(gz).unwrap()).read_to_string(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);
        assert_eq!(zstd::decode_all(File::open(zst).unwrap()).unwrap(), text.as_bytes());
    }

    #[cfg(unix)]
    #[test]
    fn permissions_are_those_of_an_ordinary_file_and_links_stay() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        let ordinary = directory.path().join("ordinary");
        fs::write(&ordinary, "").unwrap();
        let path = directory.path().join("rows");
        FileSink::create(&path).unwrap().finish().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&path), mode(&ordinary));
        let link = directory.path().join("link");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let mut sink = FileSink::create(&link).unwrap();
        sink.write_all(b"x").unwrap();
        sink.finish().unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&path).unwrap(), b"x");
        assert!(FileSink::create(directory.path()).is_err());
    }
}
