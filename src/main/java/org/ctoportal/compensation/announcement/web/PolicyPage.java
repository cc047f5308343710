package org.ctoportal.compensation.announcement.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ctoportal.compensation.announcement.PublicPolicy;
import org.ctoportal.compensation.announcement.PublicPolicy.Consultation;
import org.ctoportal.compensation.announcement.PublicPolicy.Edition;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;

/**
 * The public page of a policy as HTML. Every text of it is escaped, here or where the words of the policy were frozen.
 *
 * @param path of the page itself
 * @param address the same with the portal's own in front
 * @param look path of the style sheet with the district's color and logo
 */
record PolicyPage(PublicPolicy policy, PageWords words, String path, String address, String look, LocalDate today) {

    /** Whether there is anything to read on the day. */
    boolean isThere() {
        return policy.consultationOn(today).isPresent()
                || policy.editionOn(today).isPresent();
    }

    /** Search engines keep what is in force, not what is being asked. */
    boolean isForSearch() {
        return policy.editionOn(today).isPresent();
    }

    String html(CommentForm form) {
        var main = part("board-page")
                .with("title", title(new PageWords(Locale.forLanguageTag(contentLanguage()))))
                .with("contentLanguage", contentLanguage())
                .with("address", address)
                .withPart("facts", facts())
                .withPart(
                        "consultation",
                        policy.consultationOn(today)
                                .map(one -> consultation(one, form))
                                .orElse(""))
                .withPart("edition", policy.editionOn(today).map(this::edition).orElse(""));
        return frame(title(), main);
    }

    /** After a comment was received. */
    String received() {
        var heading = words.translate("policy.public.received");
        return frame(
                heading,
                part("board-said")
                        .with("title", heading)
                        .with("text", words.translate("policy.public.received.hint"))
                        .with("address", path));
    }

    /** After the board retired it. */
    String retired() {
        var day = policy.retiredFrom();
        var heading = words.translate("policy.public.retired", title());
        return frame(
                heading,
                part("board-said")
                        .with("title", heading)
                        .with(
                                "text",
                                day == null
                                        ? ""
                                        : words.translate("policy.public.retired.hint", date(day.minusDays(1))))
                        .with("address", path));
    }

    private String title() {
        return title(words);
    }

    private String title(PageWords language) {
        var title = policy.editionOn(today).map(Edition::title).orElse(policy.title());
        return language.translate("policy.public.title", policy.number(), title);
    }

    /** Of the words the title belongs to. */
    private String contentLanguage() {
        return policy.editionOn(today)
                .map(Edition::languageTag)
                .or(() -> policy.consultationOn(today).map(Consultation::languageTag))
                .orElseGet(words.locale()::toLanguageTag);
    }

    private String consultation(Consultation one, CommentForm form) {
        return part("board-consultation")
                .with("until", words.translate("policy.public.until", date(one.through())))
                .with("place", one.place().isEmpty() ? "" : words.translate("policy.public.place", one.place()))
                .withPart("legend", one.changed() ? part("board-legend").html() : "")
                .with("contentLanguage", one.languageTag())
                .withPart("text", one.text())
                .withPart("form", form.html(path))
                .html();
    }

    private String edition(Edition edition) {
        var isInForce = !today.isBefore(edition.effective());
        return part("board-edition")
                .with(
                        "heading",
                        words.translate(
                                isInForce ? "policy.public.inForce" : "policy.public.willBe",
                                edition.version(),
                                date(edition.effective())))
                .with("address", path)
                .with("contentLanguage", edition.languageTag())
                .withPart("policy", edition.policy())
                .withPart("regulation", edition.regulation().isEmpty() ? "" : regulation(edition))
                .html();
    }

    private String regulation(Edition edition) {
        return part("board-regulation")
                .with("title", edition.regulationTitle())
                .with("contentLanguage", edition.languageTag())
                .withPart("text", edition.regulation())
                .html();
    }

    private String facts() {
        var facts = new LinkedHashMap<String, String>();
        policy.consultationOn(today).ifPresent(one -> {
            facts.put("policy.public.draft", one.version());
            facts.put("policy.public.comments", date(one.from()) + " – " + date(one.through()));
        });
        policy.editionOn(today).ifPresent(edition -> {
            facts.put("policy.public.version", edition.version());
            facts.put("policy.public.adopted", date(edition.adopted()));
            facts.put("policy.public.effective", date(edition.effective()));
            var last = edition.last();
            if (last != null) {
                facts.put("policy.public.last", date(last));
            }
        });
        return html(facts);
    }

    private String html(Map<String, String> facts) {
        var rows = new StringBuilder();
        facts.forEach((key, value) -> rows.append(part("jobs-fact")
                .with("name", words.translate(key))
                .with("value", value)
                .html()));
        return rows.toString();
    }

    private String frame(String title, PlainPage main) {
        var head = part("board-head")
                .with("address", address)
                .with("summary", words.translate("policy.public.summary", title(), policy.district()))
                .html();
        return part("jobs-frame")
                .with("title", title)
                .with("district", policy.district())
                .with("look", look)
                .withPart(
                        "head",
                        isForSearch() ? head : head + part("jobs-noindex").html())
                .withPart("way", "")
                .withPart("main", main.html())
                .html();
    }

    private String date(LocalDate day) {
        return words.date(day);
    }

    private PlainPage part(String template) {
        return PlainPage.of(template, words);
    }
}
