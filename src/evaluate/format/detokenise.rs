//! Tokens without their text → whether a blank stands between two of them.
//!
//! For files that have neither the text nor `SpaceAfter=No`. English typography: closing marks, clitics and "n't" stand
//! close to what is before them, opening marks to what is after; straight quotation marks open and close in turn.
//! Where it errs, a blank is too many or too few; the spans of names are those of their tokens in any case.

/// What a token looks like in running text, and how it keeps to its neighbours.
pub(super) struct Detokeniser {
    in_quotes: bool,
    close_to_next: bool,
}

impl Detokeniser {
    pub(super) fn new() -> Self {
        Self { in_quotes: false, close_to_next: true }
    }

    /// The form of `token` in a text, and whether a blank stands before it.
    pub(super) fn next(&mut self, token: &str) -> (String, bool) {
        let form = unescaped(token);
        let (close_to_last, close_to_next) = match form {
            "\"" => {
                self.in_quotes = !self.in_quotes;
                (!self.in_quotes, self.in_quotes)
            }
            "(" | "[" | "{" | "$" | "£" | "€" | "¥" | "“" | "‘" | "¿" | "¡" | "#" => (false, true),
            _ if is_clitic(form) || is_closing(form) => (true, false),
            _ => (false, false),
        };
        let blank = !(close_to_last || self.close_to_next);
        self.close_to_next = close_to_next;
        (form.to_owned(), blank)
    }
}

/// The mark for which a treebank's escape stands.
fn unescaped(token: &str) -> &str {
    match token {
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "-LCB-" => "{",
        "-RCB-" => "}",
        "``" => "“",
        "''" => "”",
        other => other,
    }
}

fn is_clitic(form: &str) -> bool {
    let lower = form.to_lowercase().replace('’', "'");
    matches!(lower.as_str(), "'s" | "'" | "'re" | "'ve" | "'ll" | "'d" | "'m" | "n't")
}

fn is_closing(form: &str) -> bool {
    form.chars().all(|c| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '%' | '”' | '…'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(tokens: &str) -> String {
        let mut detokeniser = Detokeniser::new();
        tokens.split(' ').fold(String::new(), |mut text, token| {
            let (form, blank) = detokeniser.next(token);
            text.push_str(if blank { " " } else { "" });
            text + &form
        })
    }

    #[test]
    fn running_text_is_written_as_people_write_it() {
        assert_eq!(
            joined("\" We did n't pay $ 40 , \" said Okoro 's wife ( 41 ) ."),
            "\"We didn't pay $40,\" said Okoro's wife (41)."
        );
        assert_eq!(joined("`` Up 5 % , '' -LRB- Lima -RRB- ..."), "“Up 5%,” (Lima)...");
    }
}
