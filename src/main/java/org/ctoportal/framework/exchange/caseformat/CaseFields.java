package org.ctoportal.framework.exchange.caseformat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The properties of the objects of a CASE package, as the official schema of version 1.1 has them
 * (case_v1p1_cfpackage-jsonschema1.json). A star marks what must be there.
 */
enum CaseFields {
    PACKAGE(
            "CFPackage",
            "CFDocument*:map CFItems:list CFAssociations:list CFDefinitions:map CFRubrics:list extensions:map"),
    DOCUMENT(
            "CFDocument",
            "identifier*:uuid uri*:text creator*:text title*:text lastChangeDateTime*:time frameworkType:text"
                    + " caseVersion:text officialSourceURL:text publisher:text description:text subject:texts"
                    + " subjectURI:links language:text version:text adoptionStatus:text statusStartDate:date"
                    + " statusEndDate:date licenseURI:link notes:text extensions:map CFPackageURI:link"),
    ITEM(
            "CFItem",
            "identifier*:uuid uri*:text fullStatement*:text lastChangeDateTime*:time alternativeLabel:text"
                    + " CFItemType:text CFItemTypeURI:link humanCodingScheme:text listEnumeration:text"
                    + " abbreviatedStatement:text conceptKeywords:texts conceptKeywordsURI:link notes:text subject:texts"
                    + " subjectURI:links language:text educationLevel:texts licenseURI:link statusStartDate:date"
                    + " statusEndDate:date extensions:map CFDocumentURI:link"),
    ASSOCIATION(
            "CFAssociation",
            "identifier*:uuid uri*:text associationType*:text originNodeURI*:node_link destinationNodeURI*:node_link"
                    + " lastChangeDateTime*:time sequenceNumber:whole CFAssociationGroupingURI:link notes:text"
                    + " extensions:map CFDocumentURI:link"),
    DEFINITIONS(
            "CFDefinitions",
            "CFConcepts:list CFSubjects:list CFLicenses:list CFItemTypes:list CFAssociationGroupings:list extensions:map"),
    LICENSE(
            "CFLicense",
            "identifier*:uuid uri*:text title*:text licenseText*:text lastChangeDateTime*:time description:text extensions:map"),
    ITEM_TYPE(
            "CFItemType",
            "identifier*:uuid uri*:text title*:text description*:text hierarchyCode*:text lastChangeDateTime*:time"
                    + " typeCode:text extensions:map"),
    RUBRIC(
            "CFRubric",
            "identifier*:uuid uri*:text lastChangeDateTime*:time title:text description:text CFRubricCriteria:list extensions:map"),
    CRITERION(
            "CFRubricCriterion",
            "identifier*:uuid uri*:text lastChangeDateTime*:time category:text description:text CFItemURI:link weight:number"
                    + " position:whole rubricId:uuid CFRubricCriterionLevels:list extensions:map"),
    LEVEL(
            "CFRubricCriterionLevel",
            "identifier*:uuid uri*:text lastChangeDateTime*:time description:text quality:text score:number feedback:text"
                    + " position:whole rubricCriterionId:uuid extensions:list");

    record Property(CaseForm form, boolean required) {}

    private final String title;
    private final Map<String, Property> properties = new LinkedHashMap<>();

    CaseFields(String title, String properties) {
        this.title = title;
        Arrays.stream(properties.split(" ")).forEach(this::add);
    }

    private void add(String property) {
        var parts = property.split(":");
        var required = parts[0].endsWith("*");
        var name = required ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        properties.put(name, new Property(CaseForm.valueOf(parts[1].toUpperCase(Locale.ROOT)), required));
    }

    String title() {
        return title;
    }

    Map<String, Property> properties() {
        return properties;
    }
}
