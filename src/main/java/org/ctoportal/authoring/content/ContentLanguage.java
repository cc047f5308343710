package org.ctoportal.authoring.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The language the words of a document are written in, whatever language its screens are read in: said to screen readers, in
 * files and on public pages. The templates that come with the portal are English; a district writes its own words, or an edition
 * of the templates, in another.
 */
public enum ContentLanguage {
    ENGLISH("en-US"),
    SPANISH("es-US");

    /** The decision of a document's content that says it. */
    public static final String SETTING = "document.language";

    private final String tag;

    ContentLanguage(String tag) {
        this.tag = tag;
    }

    /** As decided; English where nothing is. */
    public static ContentLanguage of(DocumentContent content) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(content.setting(SETTING)))
                .findFirst()
                .orElse(ENGLISH);
    }

    public static List<String> tags() {
        return Arrays.stream(values()).map(ContentLanguage::tag).toList();
    }

    /** As web pages and files name it: https://www.rfc-editor.org/info/bcp47 */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
