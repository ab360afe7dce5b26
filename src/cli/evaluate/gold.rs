//! Paths → gold, text by text, and gold → scores.

use crate::article::{Article, Language, Metadata, Origin, PublicationDate, Stated};
use crate::evaluate::{
    Cut, GoldArticle, GoldFormat, GoldHead, GoldText, Scores, Texts, TypeMap, score_story, score_text,
};
use crate::ingest::{self, InputFormat, Options, Place};
use crate::reader::Reader;
use std::io::{self, BufRead, BufReader, Read};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

/// Largest gold article in YAML.
const MOST_YAML: u64 = 2 << 20;

/// How much of a file tells its format.
const HEAD: usize = 8 << 10;

/// What the user asks for.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) gold_tokens: bool,
    pub(super) findings: bool,
}

/// What is to be done.
pub(super) enum Item {
    /// A text in columns, of this file, is to be read and scored.
    Text(Arc<str>, Box<GoldText>),
    /// An article in YAML, whose file is given, is to be read and scored.
    Article(Source, Box<dyn BufRead + Send>),
    /// A file or folder cannot be used, or what follows in it.
    Bad(String),
    /// A file is done.
    End(String, GoldFormat),
}

/// What came of it.
pub(super) enum Measured {
    Text(Result<Scores, String>),
    End(String, GoldFormat),
}

/// Where gold comes from.
#[derive(Clone)]
pub(super) enum Source {
    File(PathBuf),
    StandardInput,
}

impl Source {
    fn name(&self) -> String {
        match self {
            Self::File(path) => Place::file(path).to_string(),
            Self::StandardInput => Place::standard_input().to_string(),
        }
    }
}

/// Everything in `paths`, in order, each file closed by [`Item::End`].
pub(super) fn items(
    paths: Vec<PathBuf>,
    from: Option<GoldFormat>,
    types: TypeMap,
) -> impl Iterator<Item = Item> + Send + use<> {
    paths.into_iter().flat_map(sources).flat_map(move |source| {
        source.and_then(|source| open(source, from, &types)).unwrap_or_else(|what| {
            let bad: Box<dyn Iterator<Item = Item> + Send> =
                Box::new([Item::Bad(what), Item::End(String::new(), GoldFormat::Article)].into_iter());
            bad
        })
    })
}

/// The gold files at `path`: itself, or those in a folder whose names tell a format, in the order of names.
fn sources(path: PathBuf) -> Box<dyn Iterator<Item = Result<Source, String>> + Send> {
    if path == Path::new("-") {
        return Box::new(std::iter::once(Ok(Source::StandardInput)));
    }
    if !path.is_dir() {
        return Box::new(std::iter::once(Ok(Source::File(path))));
    }
    let walk = WalkDir::new(&path).follow_links(true).sort_by(|a, b| a.file_name().cmp(b.file_name()));
    let is_hidden = |entry: &walkdir::DirEntry| {
        entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
    };
    let mut files =
        walk.into_iter().filter_entry(move |entry| !is_hidden(entry)).filter_map(|entry| match entry {
            Ok(entry) if entry.file_type().is_file() => {
                by_name(entry.path()).map(|_| Ok(Source::File(entry.into_path())))
            }
            Ok(_) => None,
            Err(error) => {
                let place = Place::file(error.path().unwrap_or(Path::new("")));
                Some(Err(format!("{place}: cannot be read")))
            }
        });
    match files.next() {
        Some(first) => Box::new(std::iter::once(first).chain(files)),
        None => {
            let what =
                "holds no gold files; their names end in .yaml, .conllu, .iob2, .bio, .bioes or .conll";
            Box::new(std::iter::once(Err(format!("{}: {what}", Place::file(path)))))
        }
    }
}

/// Whether the name of a file in a folder says that it holds gold, and in which format if it says that.
fn by_name(path: &Path) -> Option<Option<GoldFormat>> {
    let extension = super::super::output::extension(path)?;
    match GoldFormat::from_extension(extension) {
        None if extension.eq_ignore_ascii_case("conll") => Some(None),
        None => None,
        format => Some(format),
    }
}

type Items = Box<dyn Iterator<Item = Item> + Send>;

/// The gold in one file.
fn open(source: Source, from: Option<GoldFormat>, types: &TypeMap) -> Result<Items, String> {
    let name = source.name();
    let stream: Box<dyn Read + Send> = match &source {
        Source::File(path) => Box::new(ingest::open(path).map_err(|fault| format!("{name}: {fault}"))?),
        Source::StandardInput => Box::new(io::stdin()),
    };
    let mut reader = BufReader::new(stream);
    let named = match &source {
        Source::File(path) => by_name(path).flatten(),
        Source::StandardInput => None,
    };
    let format = match from.or(named) {
        Some(format) => format,
        None => {
            let head = head(&mut reader).map_err(|_| format!("{name}: cannot be read"))?;
            let sniffed = GoldFormat::sniff(&String::from_utf8_lossy(&head));
            let whole = io::Cursor::new(head).chain(reader);
            let format = sniffed.ok_or_else(|| {
                format!(
                    "{name}: is not in a format of gold that is known; --from names one of yaml, conllu, iob2"
                )
            })?;
            return Ok(texts(source, Box::new(BufReader::new(whole)), format, types, name));
        }
    };
    Ok(texts(source, Box::new(reader), format, types, name))
}

fn head(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    reader.take(HEAD as u64).read_to_end(&mut head)?;
    Ok(head)
}

fn texts(
    source: Source,
    reader: Box<dyn BufRead + Send>,
    format: GoldFormat,
    types: &TypeMap,
    name: String,
) -> Items {
    let end = std::iter::once(Item::End(name.clone(), format));
    if format == GoldFormat::Article {
        return Box::new(std::iter::once(Item::Article(source, reader)).chain(end));
    }
    let texts = Texts::new(reader, format, types.clone());
    let (mut any, name): (_, Arc<str>) = (false, name.into());
    let items = texts.map(Some).chain(std::iter::once(None)).filter_map(move |text| match text {
        Some(Ok(text)) => {
            any = true;
            Some(Item::Text(Arc::clone(&name), Box::new(text)))
        }
        Some(Err(error)) => {
            any = true;
            Some(Item::Bad(format!("{name}:{error}")))
        }
        None => (!any).then(|| Item::Bad(format!("{name}: holds no sentences"))),
    });
    Box::new(items.chain(end))
}

impl Item {
    /// Reads and scores. A fault of the program itself costs this text, not the run.
    pub(super) fn measure(self, reader: &Reader, asked: Asked) -> Measured {
        let result = match self {
            Self::End(name, format) => return Measured::End(name, format),
            Self::Bad(what) => Err(what),
            Self::Text(name, gold) => guarded(|| Ok(measure_text(&gold, reader, asked)), &name),
            Self::Article(source, stream) => {
                let name = source.name();
                guarded(|| measure_article(&source, stream, reader, asked), &name)
            }
        };
        Measured::Text(result)
    }
}

fn guarded(work: impl FnOnce() -> Result<Scores, String>, name: &str) -> Result<Scores, String> {
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        Err(format!("{name}: a fault of this program kept it from being read; please report it"))
    })
}

fn measure_text(gold: &GoldText, reader: &Reader, asked: Asked) -> Scores {
    let article = Arc::new(Article::new(gold.text.as_str().into(), vec![], Metadata::default()));
    let (document, cut) = match asked.gold_tokens {
        true => (reader.document_of(&article, &gold.cut()), Cut::Gold),
        false => (reader.document(&article), Cut::Raw),
    };
    score_text(gold, &document, cut, asked.findings)
}

fn measure_article(
    source: &Source,
    stream: impl Read,
    reader: &Reader,
    asked: Asked,
) -> Result<Scores, String> {
    let name = source.name();
    let Source::File(path) = source else {
        return Err(format!(
            "{name}: a gold article has its text in a file beside it; give its name instead of `-`"
        ));
    };
    let mut bytes = Vec::new();
    let read = stream.take(MOST_YAML + 1).read_to_end(&mut bytes);
    read.map_err(|error| format!("{name}: {}", error.to_string().split(" (os").next().unwrap_or_default()))?;
    if bytes.len() as u64 > MOST_YAML {
        return Err(format!("{name}: is larger than the limit of {MOST_YAML} bytes for one gold article"));
    }
    let yaml = String::from_utf8(bytes).map_err(|_| format!("{name}: invalid UTF-8"))?;
    let gold = GoldArticle::parse(&yaml).map_err(|error| format!("{name}:{error}"))?;
    let article = article(path, &gold.article).map_err(|what| match what {
        Fault::Head(what) => format!("{name}: {what}"),
        Fault::Text(what) => format!("{what}; the text of {name} is looked for there"),
    })?;
    let located = gold.locate(article.text()).map_err(|error| format!("{name}:{error}"))?;
    let story = reader.story(&article);
    Ok(score_story(&located, &story, article.text(), asked.findings))
}

/// Why there is no article: what the YAML says of it, or its text.
enum Fault {
    Head(String),
    Text(String),
}

/// The article beside the gold at `path`: NAME.txt for NAME.yaml and NAME.yaml.gz.
fn article(path: &Path, head: &GoldHead) -> Result<Arc<Article>, Fault> {
    let mut text = path.with_extension("");
    if super::super::output::extension(path) != path.extension().and_then(|extension| extension.to_str()) {
        text.set_extension("");
    }
    let mut name = text.into_os_string();
    name.push(".txt");
    let defaults = metadata(head).map_err(Fault::Head)?;
    let options = Options { defaults, from: Some(InputFormat::Text), ..Options::default() };
    let record = ingest::records(&[PathBuf::from(name)], Box::new(io::empty()), &options).next();
    let article = record.map(|record| record.and_then(|record| record.into_article(&options)));
    match article {
        Some(Ok(article)) => Ok(Arc::new(article)),
        Some(Err(error)) => Err(Fault::Text(error.to_string())),
        None => Err(Fault::Text("there is no text".to_owned())),
    }
}

/// What the gold says about its article, as the command line would.
fn metadata(head: &GoldHead) -> Result<Metadata, String> {
    let stated = |text: &Option<String>| text.clone().map(|text| Stated::new(text, Origin::CommandLine));
    let published = head.published.as_deref().map(str::parse::<PublicationDate>).transpose();
    let published = published.map_err(|error| format!("field `published`: {error}"))?;
    Ok(Metadata {
        title: stated(&head.title),
        publisher: stated(&head.publisher),
        published: published.map(|day| Stated::new(day, Origin::CommandLine)),
        url: stated(&head.url),
        language: head
            .language
            .as_deref()
            .and_then(Language::new)
            .map(|l| Stated::new(l, Origin::CommandLine)),
        ..Metadata::default()
    })
}
