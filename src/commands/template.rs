//! `aoxanh template`: a workbook for a commune to fill in.
//!
//! It goes where the user stands, not into the content folder: it is filled in
//! elsewhere, often sent on first, and a blank log in `logs/` says nothing.

use super::{
    End, Speaker,
    cli::{SheetOption, TemplateOptions},
    desk::SiteDesk,
    new_file::write_new,
    speak::say,
};
use crate::{
    locale::Word,
    render::{Desk, log_form, register_form},
};

/// Writes the workbook that was asked for.
pub(super) fn template(options: &TemplateOptions, speaker: &Speaker) -> End {
    write(options, speaker).map_or_else(|end| end, |()| End::Done)
}

fn write(options: &TemplateOptions, speaker: &Speaker) -> Result<(), End> {
    let at = SiteDesk::open(&options.root, speaker)?;
    let (commune, folder) = at.commune(options.commune.typed(), speaker)?;
    let desk = Desk {
        site: &at.site,
        commune: &commune,
        folder: &folder,
        locale: &at.locale,
        words: &at.book("sheets"),
        colours: &at.theme.palette().light,
    };
    let made = match options.sheet {
        SheetOption::Log => log_form(&desk),
        SheetOption::Volunteers => register_form(&desk),
    };
    let form = made.map_err(|error| {
        let reason = [("reason", Word::text(error.to_string()))];
        say(std::io::stderr(), &at.locale.text("cannot-write", &reason));
        End::CouldNotRun
    })?;
    let path = match &options.file {
        Some(path) if path.is_dir() => path.join(&form.path),
        Some(path) => path.clone(),
        None => form.path.clone().into(),
    };
    let is_workbook = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("xlsx"));
    if !is_workbook {
        let place = [("where", Word::text(path.display().to_string()))];
        say(std::io::stderr(), &at.locale.text("template-ending", &place));
        return Err(End::CouldNotRun);
    }
    write_new(&path, &form.bytes, "template-exists", &at.locale)?;
    let words = [
        ("file", Word::text(path.display().to_string())),
        ("folder", Word::text(folder.as_str())),
        ("root", Word::text(options.root.display().to_string())),
    ];
    let id = match options.sheet {
        SheetOption::Log => "template-log-done",
        SheetOption::Volunteers => "template-volunteers-done",
    };
    say(std::io::stderr(), &at.locale.text(id, &words));
    Ok(())
}
