package org.ctoportal.framework.outline;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What the portal says of packs in a language. The texts of packs stay in the packs' own. */
public final class PackWords {

    private static final Set<String> VALUES = Set.of(
            "true",
            "false",
            "verified",
            "unverified",
            "REQUIRED",
            "PREFERRED",
            "BEHAVIORAL",
            "SITUATIONAL",
            "TO_DO",
            "REFLECTION",
            "EXTEND");

    private final ResourceBundle bundle;

    public PackWords(Locale locale) {
        // Without a fall-back the language of the server would decide for a language we have no words in.
        this.bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The language of the words, which is not always the one asked for. */
    public Locale locale() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.US : bundle.getLocale();
    }

    public String said(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale()).format(values);
    }

    public String list(String name) {
        return translated("framework.list." + name, name);
    }

    /** What an entry of a list is known by: its code, but scales are called by fixed names. */
    public String code(String list, String code) {
        return list.equals("scales") ? field(code) : code;
    }

    /** The name of a field, or of a list in its place; names of facts and the like, which are no words, stay as they are. */
    public String field(String name) {
        if (!name.matches("[a-z_]+")) {
            return name;
        }
        var field = "framework.field." + name;
        return bundle.containsKey(field) ? bundle.getString(field) : list(name);
    }

    /** A value; the few that are words of the portal are translated. */
    public String value(String value) {
        return VALUES.contains(value) ? bundle.getString("framework.value." + value) : value;
    }

    /** A pack may bring names this version of the portal has never seen. */
    private String translated(String key, String otherwise) {
        return bundle.containsKey(key)
                ? bundle.getString(key)
                : otherwise.replace('_', ' ').strip();
    }
}
