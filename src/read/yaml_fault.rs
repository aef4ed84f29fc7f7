//! What is wrong with a YAML file, in one word that the wording files know.
//!
//! In: the parser's error and the text. Out: the problem's code and the reason's
//! name under `problem-bad-yaml`. The parser's own sentences are never shown:
//! they are English and speak of its grammar. It finds a fault where its grammar
//! ends, not where people made it, so for a few of its kinds the line itself is
//! looked at: a quote that stays open, a second colon, a colon without a space, no
//! colon at all.

use serde_yaml::granit_parser::{ErrorKind, ScanError};

use crate::diagnostics::Code;

/// Code and reason.
#[allow(clippy::match_same_arms)] // one arm for each kind of mistake
pub(super) fn reason(error: &ScanError, text: &str) -> (Code, &'static str) {
    let reason = match error.kind() {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::InvalidBlockEntryWhitespace
        | ErrorKind::InvalidMappingValueWhitespace => "tab",
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::DocumentIndicatorInQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => "quote",
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate
        | ErrorKind::InvalidUnicodeEscape => "escape",
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator
        | ErrorKind::FlowMappingValueAdjacentCollection => "bracket",
        ErrorKind::InvalidIndentation if is_in_brackets(error, text) => "bracket",
        ErrorKind::BlockSequenceEntryNotAllowed => "dash",
        ErrorKind::CommentInterceptedScalar | ErrorKind::CommentNotSeparated => "comment",
        ErrorKind::UnexpectedCharacter { .. } => "character",
        ErrorKind::ZeroBlockScalarIndent
        | ErrorKind::InvalidBlockScalarHeader
        | ErrorKind::InvalidBlockScalarIndent => "block",
        ErrorKind::MultipleDocumentsUnsupported
        | ErrorKind::InvalidDocumentEnd
        | ErrorKind::ExpectedDocumentStart
        | ErrorKind::MissingDocumentEndBeforeDirective
        | ErrorKind::DirectiveDisallowed => "documents",
        ErrorKind::SimpleKeyExpected
        | ErrorKind::InvalidSimpleKey
        | ErrorKind::MappingValueNotAllowed
        | ErrorKind::MappingKeyNotAllowed
        | ErrorKind::InvalidColonPlacement
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::InvalidIndentation => of_line(error, text),
        ErrorKind::UnknownAnchor
        | ErrorKind::MissingAnchorOrAliasName
        | ErrorKind::UndeclaredTagHandle
        | ErrorKind::ExpectedTagBang
        | ErrorKind::InvalidGlobalTagCharacter
        | ErrorKind::InvalidTagTerminator
        | ErrorKind::MissingTagUri
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::InvalidTagEscape
        | ErrorKind::InvalidTagUtf8LeadingByte
        | ErrorKind::InvalidTagUtf8TrailingByte
        | ErrorKind::InvalidTagUtf8 => return (Code::YamlAlias, ""),
        ErrorKind::RecursionLimitExceeded => return (Code::YamlTooDeep, ""),
        _ => "other",
    };
    (Code::BadYaml, reason)
}

/// What the line, or the one before it, looks like.
fn of_line(error: &ScanError, text: &str) -> &'static str {
    let upto = error.marker().line();
    let lines: Vec<&str> = text.lines().take(upto).collect();
    let Some((line, before)) = lines.split_last() else { return "other" };
    let before = before.iter().rev().find(|line| !line.trim().is_empty());
    let colon_inside = error.kind() == &ErrorKind::MappingValueNotAllowed
        && line.chars().take(error.marker().col()).collect::<String>().contains(": ");
    let odd_quotes = |line: &str| line.matches('"').count() % 2 == 1;
    if odd_quotes(line) || before.is_some_and(|line| odd_quotes(line)) {
        "quote"
    } else if colon_inside {
        "colon"
    } else if lacks_space(line) || before.is_some_and(|line| lacks_space(line)) {
        "space"
    } else if error.kind() == &ErrorKind::SimpleKeyExpected && !line.contains(':') {
        "no-colon"
    } else {
        "indent"
    }
}

/// `name:An`: a key, a colon, and at once a value.
fn lacks_space(line: &str) -> bool {
    let line = line.trim_start().trim_start_matches("- ").trim();
    let Some((key, value)) = line.split_once(':') else { return false };
    let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    !key.is_empty()
        && key.chars().all(is_key)
        && !value.is_empty()
        && !value.starts_with([' ', '\t', '/'])
}

/// Whether a bracket is open before the fault. Quotes are not looked at: this
/// only chooses words.
fn is_in_brackets(error: &ScanError, text: &str) -> bool {
    let upto = error.marker().line().saturating_sub(1);
    let lines = text.lines().take(upto);
    let weigh = |c: char| match c {
        '[' | '{' => 1,
        ']' | '}' => -1,
        _ => 0,
    };
    lines.flat_map(str::chars).map(weigh).sum::<i64>() > 0
}
