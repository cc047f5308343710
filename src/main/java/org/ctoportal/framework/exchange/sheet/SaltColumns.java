package org.ctoportal.framework.exchange.sheet;

import java.util.List;

/** The columns of OpenSALT's three sheets. */
final class SaltColumns {

    static final List<String> DOCUMENT = List.of(
            "identifier",
            "creator",
            "title",
            "lastChangeDate",
            "officialSourceURL",
            "publisher",
            "description",
            "subject",
            "language",
            "version",
            "adoptionStatus",
            "statusStartDate",
            "statusEndDate",
            "licenseTitle",
            "licenseText",
            "notes");
    static final List<String> ITEM = List.of(
            "identifier",
            "fullStatement",
            "humanCodingScheme",
            "smartLevel",
            "listEnumeration",
            "abbreviatedStatement",
            "conceptKeywords",
            "notes",
            "language",
            "educationLevel",
            "CFItemType",
            "license");
    static final List<String> ASSOCIATION = List.of(
            "identifier",
            "originNodeURI",
            "originNodeIdentifier",
            "originNodeHumanCodingScheme",
            "associationType",
            "destinationNodeURI",
            "destinationNodeIdentifier",
            "destinationNodeHumanCodingScheme",
            "associationGroupIdentifier",
            "associationGroupName");

    private SaltColumns() {}
}
