package org.ctoportal.jobdescription.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.SkillChoice;
import org.ctoportal.jobdescription.JobDescriptionDraft;

/** The same change, made again by somebody who has now seen what the other person did. */
final class Rebased {

    private Rebased() {}

    static Change onto(Change change, String theirs, JobDescriptionDraft now) {
        return switch (change) {
            case Change.Together c ->
                new Change.Together(
                        c.changes().stream().map(one -> onto(one, theirs, now)).toList());
            case Change.SetSetting c -> new Change.SetSetting(c.key(), theirs, c.value());
            case Change.SetValues c -> new Change.SetValues(now(c, now), c.values());
            case Change.SetTable c ->
                new Change.SetTable(c.name(), now.content().table(c.name()), c.rows());
            case Change.SetEmphasis c ->
                new Change.SetEmphasis(
                        SkillChoice.of(now.content(), c.seen().skill(), c.seen().emphasis(), c.skillItems()),
                        c.duties(),
                        c.skillItems());
            case Change.Reword c -> new Change.Reword(c.code(), theirs, c.text());
            case Change.RewordOwn c -> new Change.RewordOwn(c.id(), theirs, c.text());
            case Change.Reorder c ->
                new Change.Reorder(c.section(), now.content().order().getOrDefault(c.section(), List.of()), c.codes());
            case Change.Include c -> c;
            case Change.Drop c -> c;
            case Change.AddOwn c -> c;
        };
    }

    private static Map<String, String> now(Change.SetValues change, JobDescriptionDraft now) {
        return change.values().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> now.content().value(name)));
    }
}
