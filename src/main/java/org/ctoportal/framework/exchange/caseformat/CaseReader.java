package org.ctoportal.framework.exchange.caseformat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Limits;
import org.ctoportal.framework.exchange.incoming.Parts;

/** Reads a package as a framework: a portal's own exactly as it was, a foreign one as far as it goes. */
final class CaseReader {

    private static final Pattern VERSION = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}");
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");
    private final String place;
    private final Map<String, Object> pack;
    private final Map<String, Object> document;
    private final CaseExtension extension;
    private final Findings findings;

    private CaseReader(String place, Map<String, Object> pack, Findings findings) {
        this.place = place;
        this.pack = pack;
        this.document = Parts.map(pack.get("CFDocument"));
        this.extension = CaseExtension.of(document);
        this.findings = findings;
    }

    static Incoming read(String place, Map<String, Object> pack, Findings findings) {
        if (!(pack.get("CFDocument") instanceof Map)) {
            findings.add(place, ImportReason.NO_CASE_PACKAGE, "CFDocument");
            return findings.refused();
        }
        if (Parts.list(pack.get("CFItems")).size() > Limits.ITEMS) {
            findings.add(place, ImportReason.TOO_MANY_ITEMS, String.valueOf(Limits.ITEMS));
            return findings.refused();
        }
        CaseCheck.check(place, pack, findings);
        return new CaseReader(place, pack, findings).framework();
    }

    private Incoming framework() {
        var data = extension.part();
        data.put("framework", header());
        var criteria = new CaseCriteria(pack);
        scales(data, criteria);
        var tree = new CaseTree(pack, findings);
        var codes = new CodeMaker(findings);
        var origins = new CaseOrigins(pack);
        var areas = new CaseAreas(
                tree,
                new CaseRoles(pack, tree),
                new CaseEntries(criteria, codes),
                codes,
                Parts.text(document.get("title")),
                origins::add);
        var built = areas.build();
        if (!built.isEmpty()) {
            data.put(ItemList.AREAS.field(), built);
        }
        if (!extension.present() && !origins.all().isEmpty()) {
            data.put("origins", origins.all());
        }
        CaseLeftOut.name(place, pack, criteria, findings);
        return new Incoming(PackKind.FRAMEWORK, extension.present(), data, findings.all());
    }

    private Map<String, Object> header() {
        var kept =
                CaseExtension.of(extension.present(), Parts.map(extension.rest().get("framework")));
        var header = kept.part();
        if (!extension.present()) {
            var id = CaseTree.id(document).toUpperCase(Locale.ROOT);
            header.put("code", "CASE-" + id.substring(0, Math.min(8, id.length())));
            header.put("structure_source", source());
        }
        kept.set(header, "name", Parts.text(document.get("title")));
        put(header, "version", "version", VERSION);
        put(header, "locale", "language", LOCALE);
        if (document.get("notes") instanceof String notes) {
            header.put("notice", notes);
        }
        return header;
    }

    private String source() {
        return Parts.text(document.get("creator")) + ", " + Parts.text(document.get("title")) + ", "
                + Parts.text(document.get("uri"));
    }

    private void put(Map<String, Object> header, String field, String property, Pattern form) {
        var value = Parts.text(document.get(property));
        if (!value.isEmpty() && (extension.present() || form.matcher(value).matches())) {
            header.put(field, value);
        } else if (!value.isEmpty()) {
            findings.add(new ImportProblem(
                    "CFDocument", 0, property, "", ImportReason.NOT_TAKEN_OVER, property + " " + value));
        }
    }

    private static void scales(Map<String, Object> data, CaseCriteria criteria) {
        if (criteria.scales().isEmpty()) {
            return;
        }
        var scales = new LinkedHashMap<>(Parts.map(data.get("scales")));
        criteria.scales().forEach((code, criterion) -> {
            var scale = new LinkedHashMap<>(Parts.map(scales.get(code)));
            scale.put("levels", CaseLevels.labelled(criterion));
            scales.put(code, scale);
        });
        data.put("scales", scales);
    }
}
