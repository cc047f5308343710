package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
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
    /** Says where an item stands in its own framework. */
    private static final String CHILD = "isChildOf";

    private CaseCrosswalk() {}

    /**
     * A framework at one end of a crosswalk.
     *
     * @param data of its version
     * @param owner what tells a district's own version from what the portal ships; empty for the latter
     */
    public record End(Map<String, Object> data, String owner) {}

    /** What was read; no crosswalk when the file was not understood, or has an error anywhere. */
    public record Read(Optional<Crosswalk> crosswalk, List<ImportProblem> problems) {}

    /** The owners as in {@link End}. */
    public static byte[] write(Crosswalk crosswalk, String fromOwner, String toOwner, CaseOptions options) {
        var from = new CaseIds(crosswalk.from(), fromOwner, options.baseUrl());
        var to = new CaseIds(crosswalk.to(), toOwner, options.baseUrl());
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
    public static Read read(String fileName, byte[] bytes, End from, End to) {
        var findings = new Findings();
        if (bytes.length > Limits.JSON_BYTES) {
            findings.add(fileName, ImportReason.TOO_LARGE, Limits.megabytes(Limits.JSON_BYTES));
            return new Read(Optional.empty(), findings.all());
        }
        var crosswalk = FileText.read(fileName, bytes, findings)
                .flatMap(text -> CaseJson.read(fileName, text, findings))
                .filter(pack -> isCrosswalk(fileName, pack, findings))
                .map(pack -> crosswalk(
                        pack,
                        new CaseItemIndex(from.data(), from.owner()),
                        new CaseItemIndex(to.data(), to.owner()),
                        findings))
                .filter(read -> !findings.hasErrors());
        return new Read(crosswalk, findings.all());
    }

    private static boolean isCrosswalk(String place, Map<String, Object> pack, Findings findings) {
        if (!(pack.get("CFDocument") instanceof Map) || !(pack.get("CFAssociations") instanceof List<?> associations)) {
            findings.add(place, ImportReason.NO_CASE_PACKAGE, "CFAssociations");
            return false;
        }
        if (associations.size() > Limits.ROWS) {
            findings.add(place, ImportReason.TOO_MANY_ROWS, String.valueOf(Limits.ROWS));
            return false;
        }
        CaseCheck.check(place, pack, findings);
        return true;
    }

    private static Crosswalk crosswalk(
            Map<String, Object> pack, CaseItemIndex from, CaseItemIndex to, Findings findings) {
        var associations = new ArrayList<Association>();
        var pairs = new HashSet<String>();
        var row = 0;
        for (var one : Parts.maps(pack.get("CFAssociations"))) {
            row++;
            var word = Parts.text(one.get("associationType"));
            if (word.equals(CHILD)) {
                continue;
            }
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
                var found = new Association(origin.get(), type.get(), destination.get(), strength(one, type.get()));
                if (pairs.add(found.pair())) {
                    associations.add(found);
                } else {
                    findings.add(problem(row, ImportReason.CONNECTED_TWICE, found.from() + " – " + found.to()));
                }
            }
        }
        return new Crosswalk(from.pack(), to.pack(), associations);
    }

    private static BigDecimal strength(Map<String, Object> association, AssociationType type) {
        var said = Parts.number(CaseExtension.of(association).rest().get(STRENGTH))
                .setScale(Association.DECIMALS, RoundingMode.HALF_UP);
        var usable = said.signum() > 0 && said.compareTo(BigDecimal.ONE) <= 0 && type.carriesScores();
        return usable ? said.stripTrailingZeros() : type.strength();
    }

    private static ImportProblem problem(int row, ImportReason reason, String detail) {
        return new ImportProblem("CFAssociations", row, "", "", reason, detail);
    }
}
