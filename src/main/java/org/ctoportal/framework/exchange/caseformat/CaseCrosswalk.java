package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.AssociationType;
import org.ctoportal.framework.exchange.crosswalk.Crosswalk;
import org.ctoportal.framework.exchange.incoming.FileText;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Limits;
import org.ctoportal.framework.exchange.incoming.Parts;

/**
 * A crosswalk as a CASE package that has associations only: the origin of each is an item of the first framework, the
 * destination one of the second.
 */
public final class CaseCrosswalk {

    private static final String STRENGTH = "strength";

    private CaseCrosswalk() {}

    /** What was read; no crosswalk when the file was not understood. */
    public record Read(Optional<Crosswalk> crosswalk, List<ImportProblem> problems) {}

    public static byte[] write(Crosswalk crosswalk, CaseOptions options) {
        var from = new CaseIds(crosswalk.from(), options.baseUrl());
        var to = new CaseIds(crosswalk.to(), options.baseUrl());
        var nodes = new CaseNodes(from, options.changed());
        var document = nodes.node(from.part("crosswalk", crosswalk.to()));
        document.put("creator", options.creator());
        document.put("title", crosswalk.from() + " – " + crosswalk.to());
        document.put("frameworkType", "Crosswalk");
        document.put("caseVersion", "1.1");
        var associations = new ArrayList<Object>();
        for (var one : crosswalk.associations()) {
            var association = nodes.association(
                    one.type().word(),
                    from.nodeLink(one.from(), from.item(one.from())),
                    to.nodeLink(one.to(), to.item(one.to())),
                    null);
            if (one.strength().compareTo(one.type().strength()) != 0) {
                association.put("extensions", Map.of(Remainder.EXTENSION, Map.of(STRENGTH, one.strength())));
            }
            associations.add(association);
        }
        var pack = new LinkedHashMap<String, Object>();
        pack.put("CFDocument", document);
        pack.put("CFAssociations", associations);
        return CaseJson.write(options.version() == CaseVersion.V1_0 ? CaseDownConvert.toVersion10(pack) : pack);
    }

    /**
     * The associations of a package between items of two frameworks. Items are known by the identifiers this portal gives
     * them, by the address they came from, or by their code.
     */
    public static Read read(String fileName, byte[] bytes, Map<String, Object> from, Map<String, Object> to) {
        var findings = new Findings();
        if (bytes.length > Limits.JSON_BYTES) {
            findings.add(fileName, ImportReason.TOO_LARGE, Limits.megabytes(Limits.JSON_BYTES));
            return new Read(Optional.empty(), findings.all());
        }
        var crosswalk = FileText.read(fileName, bytes, findings)
                .flatMap(text -> CaseJson.read(fileName, text, findings))
                .filter(pack -> isCrosswalk(fileName, pack, findings))
                .map(pack -> crosswalk(pack, new CaseItemIndex(from), new CaseItemIndex(to), findings));
        return new Read(crosswalk, findings.all());
    }

    private static boolean isCrosswalk(String place, Map<String, Object> pack, Findings findings) {
        var is = pack.get("CFDocument") instanceof Map && pack.get("CFAssociations") instanceof List;
        if (is) {
            CaseCheck.check(place, pack, findings);
        } else {
            findings.add(place, ImportReason.NO_CASE_PACKAGE, "CFAssociations");
        }
        return is;
    }

    private static Crosswalk crosswalk(
            Map<String, Object> pack, CaseItemIndex from, CaseItemIndex to, Findings findings) {
        var associations = new ArrayList<Association>();
        var row = 0;
        for (var one : Parts.maps(pack.get("CFAssociations"))) {
            row++;
            var word = Parts.text(one.get("associationType"));
            var type = AssociationType.named(word);
            var origin = from.code(Parts.map(one.get("originNodeURI")));
            var destination = to.code(Parts.map(one.get("destinationNodeURI")));
            if (type.isEmpty()) {
                findings.add(problem(row, ImportReason.NOT_TAKEN_OVER, word));
            } else if (origin.isEmpty() || destination.isEmpty()) {
                var unknown = origin.isEmpty() ? "originNodeURI" : "destinationNodeURI";
                findings.add(problem(
                        row,
                        ImportReason.UNKNOWN_ITEM,
                        Parts.text(Parts.map(one.get(unknown)).get("title"))));
            } else {
                associations.add(
                        new Association(origin.get(), type.get(), destination.get(), strength(one, type.get())));
            }
        }
        return new Crosswalk(from.pack(), to.pack(), associations);
    }

    private static BigDecimal strength(Map<String, Object> association, AssociationType type) {
        var said = CaseExtension.of(association).rest().get(STRENGTH);
        var usable = said instanceof BigDecimal number
                && number.signum() > 0
                && number.compareTo(BigDecimal.ONE) <= 0
                && type.carriesScores();
        return usable ? Parts.number(said) : type.strength();
    }

    private static ImportProblem problem(int row, ImportReason reason, String detail) {
        return new ImportProblem("CFAssociations", row, "", "", reason, detail);
    }
}
