package org.ctoportal.compensation.policy;

import java.util.List;
import org.ctoportal.authoring.content.DocumentContent;

/**
 * What a policy is called and what it recognizes, as it stands.
 *
 * @param approved codes of the certifications that Schedule A lists
 */
public record PolicyHeading(String number, String title, List<String> approved) {

    static List<String> approved(DocumentContent content) {
        return content.table(PolicyService.SCHEDULE_A).stream()
                .map(List::getFirst)
                .toList();
    }
}
