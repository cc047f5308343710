package org.ctoportal.framework.exchange.caseformat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Parts;

/** Names what a package says and a framework of this portal has no place for, once each with how often it is there. */
final class CaseLeftOut {

    private static final Set<String> OF_DOCUMENTS = Set.of(
            "adoptionStatus",
            "description",
            "frameworkType",
            "officialSourceURL",
            "publisher",
            "statusEndDate",
            "statusStartDate",
            "subject",
            "subjectURI");
    private static final Set<String> OF_ITEMS = Set.of(
            "abbreviatedStatement",
            "conceptKeywords",
            "conceptKeywordsURI",
            "educationLevel",
            "language",
            "listEnumeration",
            "subject",
            "subjectURI");
    private static final Set<String> DEFINITIONS = Set.of("CFConcepts", "CFSubjects", "CFAssociationGroupings");

    private final Map<String, Integer> names = new TreeMap<>();

    private CaseLeftOut() {}

    static void name(String place, Map<String, Object> pack, CaseCriteria criteria, Findings findings) {
        var left = new CaseLeftOut();
        left.add("CFDocument.", Parts.map(pack.get("CFDocument")), OF_DOCUMENTS);
        Parts.maps(pack.get("CFItems")).forEach(item -> left.add("CFItem.", item, OF_ITEMS));
        Parts.maps(pack.get("CFAssociations")).forEach(left::association);
        var definitions = Parts.map(pack.get("CFDefinitions"));
        DEFINITIONS.forEach(
                name -> left.add(name, Parts.list(definitions.get(name)).size()));
        left.add("CFRubricCriterion", criteria.others());
        left.names.forEach((name, times) -> findings.add(
                new ImportProblem(place, 0, name, "", ImportReason.NOT_TAKEN_OVER, name + " (" + times + ")")));
    }

    private void add(String owner, Map<String, Object> object, Set<String> left) {
        object.keySet().stream().filter(left::contains).forEach(name -> add(owner + name, 1));
    }

    private void association(Map<String, Object> association) {
        var type = Parts.text(association.get("associationType"));
        if (!type.equals("isChildOf") && !type.equals("replacedBy")) {
            add("CFAssociation " + type, 1);
        }
    }

    private void add(String name, int times) {
        if (times > 0) {
            names.merge(name, times, Integer::sum);
        }
    }
}
