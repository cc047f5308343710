package org.ctoportal.framework.exchange.caseformat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Parts;

/** Compares a package with what its schema asks for; properties nobody knows are named once each. */
final class CaseCheck {

    private final Findings findings;
    private final Map<String, Integer> unknown = new TreeMap<>();

    private CaseCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(String place, Map<String, Object> pack, Findings findings) {
        var check = new CaseCheck(findings);
        check.object(CaseFields.PACKAGE, pack, "CFPackage", 0);
        check.object(CaseFields.DOCUMENT, Parts.map(pack.get("CFDocument")), "CFDocument", 0);
        check.list(CaseFields.ITEM, pack, "CFItems");
        check.list(CaseFields.ASSOCIATION, pack, "CFAssociations");
        var definitions = Parts.map(pack.get("CFDefinitions"));
        check.object(CaseFields.DEFINITIONS, definitions, "CFDefinitions", 0);
        check.list(CaseFields.ITEM_TYPE, definitions, "CFItemTypes");
        check.list(CaseFields.LICENSE, definitions, "CFLicenses");
        check.list(CaseFields.RUBRIC, pack, "CFRubrics");
        for (var rubric : Parts.maps(pack.get("CFRubrics"))) {
            check.list(CaseFields.CRITERION, rubric, "CFRubricCriteria");
            Parts.maps(rubric.get("CFRubricCriteria"))
                    .forEach(criterion -> check.list(CaseFields.LEVEL, criterion, "CFRubricCriterionLevels"));
        }
        check.unknown.forEach((name, times) -> findings.add(
                new ImportProblem(place, 0, name, "", ImportReason.UNKNOWN_PROPERTY, name + " (" + times + ")")));
    }

    private void list(CaseFields fields, Map<String, Object> owner, String name) {
        var row = 0;
        for (var one : owner.get(name) instanceof List<?> list ? list : List.of()) {
            row++;
            if (one instanceof Map<?, ?>) {
                object(fields, Parts.map(one), name, row);
            } else {
                findings.add(new ImportProblem(name, row, "", "", ImportReason.WRONG_TYPE, fields.title()));
            }
        }
    }

    private void object(CaseFields fields, Map<String, Object> object, String place, int row) {
        var code = Parts.text(object.get("humanCodingScheme"));
        fields.properties().forEach((name, property) -> {
            var value = object.get(name);
            if (value == null && property.required()) {
                findings.add(new ImportProblem(place, row, name, code, ImportReason.MISSING, name));
            } else if (value != null && !property.form().fits(value)) {
                findings.add(new ImportProblem(place, row, name, code, ImportReason.WRONG_TYPE, name));
            }
        });
        object.keySet().stream()
                .filter(name -> !fields.properties().containsKey(name))
                .forEach(name -> unknown.merge(fields.title() + "." + name, 1, Integer::sum));
    }
}
