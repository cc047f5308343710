package org.ctoportal.rules;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where rules are shown in the portal. */
public final class RulesRoutes {

    public static final String LIST = "rules";

    /** Where a rule of the district's own is written. */
    public static final String NEW = LIST + "/new";

    /** Route parameter: the code of a rule. */
    public static final String CODE = "ruleCode";

    public static final String RULE = LIST + "/:" + CODE;

    private RulesRoutes() {}

    /** The place of a rule. */
    public static String ruleOf(String code) {
        return LIST + "/" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
