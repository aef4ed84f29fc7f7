//! What one source file mentions: imports, paths, child modules, its own items.
//!
//! Every path counts wherever it stands: in `use` trees, types, expressions and
//! inside macros, whose tokens are searched. Left out are attributes, comments and
//! visibilities: `pub(super)` names a module but uses nothing of it.

use syn::{
    Attribute, Ident, Item, ItemMod, ItemUse, Macro, Signature, UseTree, Visibility,
    buffer::{Cursor, TokenBuffer},
    visit::{self, Visit},
};

/// Names from the outside in: of a module, or of anything that a path leads to.
pub type Names = Vec<String>;

/// How a path is mentioned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// By a `use` that binds this name.
    Import(String),
    /// By a `use` that ends in `*`.
    Glob,
    /// By `mod x;`.
    Child,
    /// In code.
    Inline,
}

/// One path in a file.
#[derive(Debug, Clone)]
pub struct Mention {
    /// The module it stands in.
    pub module: Names,
    pub path: Names,
    pub how: How,
    /// Whether it stands in code for tests only.
    pub in_test: bool,
}

/// What a file mentions and defines.
#[derive(Default)]
pub struct Contents {
    pub mentions: Vec<Mention>,
    /// The file's own module and those written inside it.
    pub modules: Vec<Names>,
    /// Items by module and name.
    pub items: Vec<(Names, String)>,
    pub functions: Vec<String>,
}

/// Reads the text of the file that defines `module`.
pub fn read(module: Names, text: &str) -> syn::Result<Contents> {
    let file = syn::parse_file(text)?;
    let contents = Contents { modules: vec![module.clone()], ..Contents::default() };
    let mut reader = Reader { module, in_test: false, contents };
    reader.visit_file(&file);
    Ok(reader.contents)
}

struct Reader {
    module: Names,
    in_test: bool,
    contents: Contents,
}

impl Reader {
    fn mention(&mut self, path: Names, how: How) {
        let mention =
            Mention { module: self.module.clone(), path, how, in_test: self.in_test };
        self.contents.mentions.push(mention);
    }

    fn read_use(&mut self, tree: &UseTree, prefix: &Names) {
        match tree {
            UseTree::Path(part) => self.read_use(&part.tree, &with(prefix, &part.ident)),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.read_use(tree, prefix);
                }
            }
            UseTree::Name(name) => {
                let path = with(prefix, &name.ident);
                let bound = path.last().cloned().unwrap_or_default();
                self.mention(path, How::Import(bound));
            }
            UseTree::Rename(name) => {
                let bound = name.rename.to_string();
                self.mention(with(prefix, &name.ident), How::Import(bound));
            }
            UseTree::Glob(_) => self.mention(prefix.clone(), How::Glob),
        }
    }

    /// Mentions the paths of two or more names among the tokens of a macro.
    fn read_tokens(&mut self, mut at: Cursor) {
        while !at.eof() {
            if let Some((inside, _, _, rest)) = at.any_group() {
                self.read_tokens(inside);
                at = rest;
            } else if let Some((first, rest)) = at.ident() {
                let mut path = vec![first.to_string()];
                at = rest;
                while let Some((name, rest)) = name_after_colons(at) {
                    path.push(name);
                    at = rest;
                }
                if path.len() > 1 {
                    self.mention(path, How::Inline);
                }
            } else {
                let Some((_, rest)) = at.token_tree() else { break };
                at = rest;
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let (name, attributes) = head(item);
        if let Some(name) = name {
            self.contents.items.push((self.module.clone(), name.to_string()));
        }
        let outside = self.in_test;
        self.in_test |= attributes.iter().any(is_for_tests);
        visit::visit_item(self, item);
        self.in_test = outside;
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if item.content.is_none() {
            self.mention(vec!["self".into(), item.ident.to_string()], How::Child);
            return;
        }
        self.module.push(item.ident.to_string());
        self.contents.modules.push(self.module.clone());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.read_use(&item.tree, &Names::new());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = path.segments.iter().map(|part| part.ident.to_string()).collect();
        self.mention(names, How::Inline);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.visit_path(&call.path);
        self.read_tokens(TokenBuffer::new2(call.tokens.clone()).begin());
    }

    fn visit_signature(&mut self, signature: &'ast Signature) {
        self.contents.functions.push(signature.ident.to_string());
        visit::visit_signature(self, signature);
    }

    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}

/// The path with one more name; `a::{self}` is `a`.
fn with(prefix: &Names, name: &Ident) -> Names {
    let mut path = prefix.clone();
    if name != "self" || path.is_empty() {
        path.push(name.to_string());
    }
    path
}

fn name_after_colons(at: Cursor) -> Option<(String, Cursor)> {
    let (first, rest) = at.punct()?;
    let (second, rest) = rest.punct()?;
    let (name, rest) = rest.ident()?;
    let is_path = first.as_char() == ':' && second.as_char() == ':';
    is_path.then(|| (name.to_string(), rest))
}

fn head(item: &Item) -> (Option<&Ident>, &[Attribute]) {
    match item {
        Item::Const(it) => (Some(&it.ident), &it.attrs),
        Item::Enum(it) => (Some(&it.ident), &it.attrs),
        Item::Fn(it) => (Some(&it.sig.ident), &it.attrs),
        Item::Impl(it) => (None, &it.attrs),
        Item::Macro(it) => (it.ident.as_ref(), &it.attrs),
        Item::Mod(it) => (None, &it.attrs),
        Item::Static(it) => (Some(&it.ident), &it.attrs),
        Item::Struct(it) => (Some(&it.ident), &it.attrs),
        Item::Trait(it) => (Some(&it.ident), &it.attrs),
        Item::Type(it) => (Some(&it.ident), &it.attrs),
        Item::Use(it) => (None, &it.attrs),
        _ => (None, &[]),
    }
}

/// `#[test]`, `#[cfg(test)]`, `#[cfg(all(test, …))]`, but not `#[cfg(not(test))]`.
fn is_for_tests(attribute: &Attribute) -> bool {
    let is_cfg = attribute.path().is_ident("cfg");
    let condition = attribute.meta.require_list().map(|list| list.tokens.to_string());
    let asks = |text: &str| text.contains("test") && !text.contains("not");
    attribute.path().is_ident("test") || is_cfg && condition.is_ok_and(|c| asks(&c))
}
