package org.ctoportal.compensation.announcement.web;

import org.ctoportal.compensation.announcement.GiveComment;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;

/**
 * The form for a comment with what was typed, each mistake at its field.
 *
 * @param message key of what stands in the way of sending it at all; empty when nothing does
 * @param checked whether it was sent
 */
record CommentForm(PageWords words, GiveComment typed, String message, boolean checked) {

    static CommentForm empty(PageWords words) {
        return new CommentForm(words, new GiveComment("", "", ""), "", false);
    }

    static CommentForm refused(PageWords words, GiveComment typed, String message) {
        return new CommentForm(words, typed, message, true);
    }

    String html(String path) {
        var form = PlainPage.of("board-form", words)
                .with("action", path + "/comments#comment")
                .with("name", typed.name())
                .with("email", typed.email())
                .with("text", typed.text())
                .with("longest", String.valueOf(GiveComment.LONGEST))
                .with("longestName", String.valueOf(GiveComment.LONGEST_NAME))
                .with("textHint", words.translate("policy.public.comment.text.hint", GiveComment.LONGEST))
                .withPart("message", message.isEmpty() ? "" : said("board-message", message));
        mark(form, "name", !typed.hasName(), "policy.public.comment.name.missing");
        mark(form, "email", !typed.hasFittingEmail(), "policy.public.comment.email.wrong");
        mark(form, "text", !typed.hasText(), "policy.public.comment.text.missing");
        return form.html();
    }

    private void mark(PlainPage form, String field, boolean wrong, String mistake) {
        var shown = checked && wrong;
        form.withPart(field + "State", shown ? " aria-invalid=\"true\"" : "")
                .withPart(field + "Mistake", shown ? said("field-mistake", mistake) : "");
    }

    private String said(String template, String key) {
        return PlainPage.of(template, words)
                .with("text", words.translate(key, GiveComment.LONGEST))
                .html();
    }
}
