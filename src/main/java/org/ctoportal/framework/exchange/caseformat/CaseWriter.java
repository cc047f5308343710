package org.ctoportal.framework.exchange.caseformat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.jspecify.annotations.Nullable;

/** A framework as a CASE 1.1 package: what CASE has no field for goes along as an extension. */
final class CaseWriter {

    private final CaseOptions options;
    private final CaseNodes nodes;
    private final CaseRubrics rubrics;

    private CaseWriter(String packCode, CaseOptions options) {
        this.options = options;
        this.nodes = new CaseNodes(new CaseIds(packCode, options.owner(), options.baseUrl()), options.changed());
        this.rubrics = new CaseRubrics(nodes);
    }

    static Map<String, Object> write(Map<String, Object> data, CaseOptions options) {
        var code = Parts.text(Parts.map(data.get("framework")).get("code"));
        return new CaseWriter(code, options).pack(data);
    }

    private Map<String, Object> pack(Map<String, Object> data) {
        var rest = new Remainder(data);
        var document = document(Parts.map(data.get("framework")), rest);
        scales(rest);
        var definitions = new CaseDefinitions(nodes);
        var items = new CaseItems(nodes, rubrics, definitions, Parts.list(data.get("origins")));
        items.take(ItemList.AREAS, rest, document, 0);
        items.replacements();
        document.put("extensions", rest.extension());
        var pack = new LinkedHashMap<String, Object>();
        pack.put("CFDocument", document);
        pack.put("CFItems", items.items());
        pack.put("CFAssociations", items.associations());
        pack.put("CFDefinitions", definitions.all());
        pack.put("CFRubrics", rubrics.all());
        return pack;
    }

    private Map<String, Object> document(Map<String, Object> header, Remainder pack) {
        var rest = new Remainder(header);
        var document = nodes.node(nodes.ids().document(Parts.text(header.get("version"))));
        document.put("creator", options.creator());
        document.put("title", rest.takeOr("name", "Framework"));
        document.put("caseVersion", "1.1");
        put(document, "language", rest.take("locale"));
        put(document, "version", rest.take("version"));
        put(document, "notes", rest.take("notice"));
        pack.replace("framework", rest.map());
        return document;
    }

    /** The levels of the scales become rubrics. */
    private void scales(Remainder pack) {
        var scales = Parts.map(pack.get("scales"));
        scales.forEach((code, scale) -> {
            var rest = new LinkedHashMap<>(Parts.map(scale));
            var levels = rest.remove("levels");
            if (levels != null && rubrics.scale(code, levels)) {
                scales.put(code, rest);
            }
        });
        if (!scales.isEmpty()) {
            pack.replace("scales", scales);
        }
    }

    private static void put(Map<String, Object> node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }
}
