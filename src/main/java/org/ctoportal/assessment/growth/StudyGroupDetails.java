package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.util.List;

/**
 * A study group as a whole.
 *
 * @param reference the version of the pack its meetings come from
 * @param mine what the person who asks is to it
 * @param coordinator whether the person who asks leads it
 * @param fewest members it works with, and {@code most}
 */
public record StudyGroupDetails(
        StudyGroupId id,
        long version,
        GroupTerms terms,
        String reference,
        MemberState mine,
        boolean coordinator,
        int fewest,
        int most,
        List<GroupMember> members,
        List<GroupMeeting> meetings,
        List<GroupGuide.Rule> rules)
        implements Serializable {

    public StudyGroupDetails {
        members = List.copyOf(members);
        meetings = List.copyOf(meetings);
        rules = List.copyOf(rules);
    }

    /** How many have accepted. */
    public int size() {
        return (int) members.stream()
                .filter(member -> member.state() == MemberState.MEMBER)
                .count();
    }
}
