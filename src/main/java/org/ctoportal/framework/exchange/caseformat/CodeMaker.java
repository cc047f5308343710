package org.ctoportal.framework.exchange.caseformat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Parts;

/** Gives every item a code of its own: its coding scheme if that can be one, else one made of it or of its identifier. */
final class CodeMaker {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9._-]{0,39}");
    private static final int LONGEST = 40;
    private static final int SHORT_ID = 8;

    private final Findings findings;
    private final Set<String> used = new HashSet<>();

    CodeMaker(Findings findings) {
        this.findings = findings;
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    String code(Map<String, Object> item) {
        var scheme = Parts.text(item.get("humanCodingScheme"));
        if (isCode(scheme) && used.add(scheme)) {
            return scheme;
        }
        var code = made(scheme, CaseTree.id(item));
        findings.add(new ImportProblem("CFItems", 0, "humanCodingScheme", code, ImportReason.CODE_MADE, scheme));
        return code;
    }

    /** A code for a part the package does not have. */
    String free(String wanted) {
        return used.add(wanted) ? wanted : numbered(wanted);
    }

    /** Keeps the code of an item that comes from a portal, whatever it looks like. */
    String kept(String code) {
        used.add(code);
        return code;
    }

    private String made(String scheme, String id) {
        var sanitized = scheme.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9._-]+", "-");
        var code = sanitized.isEmpty() || Character.isLetter(sanitized.charAt(0)) ? sanitized : "C-" + sanitized;
        if (!scheme.isBlank() && !isCode(scheme) && isCode(code) && used.add(code)) {
            return code;
        }
        var short1 = "X-" + id.substring(0, Math.min(SHORT_ID, id.length())).toUpperCase(Locale.ROOT);
        return isCode(short1) && used.add(short1) ? short1 : numbered("X-" + id.toUpperCase(Locale.ROOT));
    }

    private String numbered(String wanted) {
        var code = wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted;
        for (var i = 2; !used.add(code); i++) {
            code = wanted.substring(0, Math.min(wanted.length(), LONGEST - 6)) + "-" + i;
        }
        return code;
    }
}
