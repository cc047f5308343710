package org.ctoportal.compensation.policy;

/** What a paper of a policy is called, by the scheme of the district and in the language of the policy. */
record PaperTitle(String number, String title, CodeScheme scheme, PrintWords words) {

    String of(PolicyPaper paper) {
        return switch (paper) {
            case POLICY -> words.said("title.POLICY", number, title);
            case REGULATION -> words.said("title.REGULATION", scheme.regulation(number));
            case EXHIBIT -> words.said("title.EXHIBIT", scheme.exhibit(number));
            default -> words.said("title." + paper, number);
        };
    }
}
