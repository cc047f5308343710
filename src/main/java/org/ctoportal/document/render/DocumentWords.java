package org.ctoportal.document.render;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.ctoportal.document.Document;
import org.ctoportal.document.Masthead;

/** The few words a rendering adds of its own, in the language of the document. */
public final class DocumentWords {

    /** Stands for the number of the page in {@link #page()}. */
    public static final String PAGE = "{0}";

    /** Stands for the number of pages in {@link #page()}. */
    public static final String PAGES = "{1}";

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final int LONGEST_IN_FOOT = 80;
    private static final String SEPARATOR = " \u00B7 ";

    private final Locale locale;
    private final ResourceBundle bundle;

    public DocumentWords(Locale locale) {
        this.locale = locale;
        // Without a fall-back the language of the server would decide for a language we have no words in.
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** Heading of the notes. */
    public String notesHeading() {
        return bundle.getString("document.notes");
    }

    /** What a screen reader says of the picture at the head. */
    public String logo(String districtName) {
        return new MessageFormat(bundle.getString("document.logo"), locale).format(new Object[] {districtName});
    }

    /** What a screen reader says of the link to a note. */
    public String note(int number) {
        return new MessageFormat(bundle.getString("document.note"), locale).format(new Object[] {number});
    }

    /** "Page 2 of 5" in parts, with {@link #PAGE} and {@link #PAGES} where the numbers stand. */
    public List<String> page() {
        return List.of(bundle.getString("document.page").split("(?=\\{)|(?<=})"));
    }

    /** Date and revision in one line. */
    public static String edition(Masthead masthead) {
        return joined(masthead.revisionText(), masthead.dateText());
    }

    /** Whose paper it is, for the foot of a page. */
    public static String foot(Document document) {
        return joined(shortened(document.masthead().districtName()), shortened(document.title()));
    }

    /** Which edition it is, for the foot of a page: with a separator for the number of the page behind it. */
    public static String footEdition(Masthead masthead) {
        var edition = joined(shortened(masthead.revisionText()), shortened(masthead.dateText()));
        return edition.isEmpty() ? "" : edition + SEPARATOR;
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_IN_FOOT) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_IN_FOOT)).strip() + "\u2026";
    }

    /** The parts that are not empty, in one line. */
    public static String joined(String... parts) {
        return String.join(
                SEPARATOR, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
