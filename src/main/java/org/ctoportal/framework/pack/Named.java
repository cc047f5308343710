package org.ctoportal.framework.pack;

import java.util.Locale;

/** What other parts of a pack, or other packs, refer to by code or name. */
enum Named {
    PACK,
    AREA,
    SKILL,
    GROWTH_ACTIVITY,
    SCALE,
    DOCUMENT_KIND,
    SLOT,
    SETTING,
    VARIABLE,
    CLAUSE,
    RULE_GROUP,
    RULE,
    FACT,
    TOPIC,
    ISSUER,
    STACK,
    CREDENTIAL_TYPE,
    RECOGNITION_OPTION,
    MODULE,
    RESOURCE;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
