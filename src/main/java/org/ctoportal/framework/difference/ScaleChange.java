package org.ctoportal.framework.difference;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.framework.ScaleBounds;
import org.ctoportal.framework.SkillFramework;

/** A rating scale that got other bounds from one version to another. */
public record ScaleChange(String code, ScaleBounds from, ScaleBounds to) implements Serializable {

    /** Scales that are in both and reach from and to the same levels are left out. */
    static List<ScaleChange> between(SkillFramework older, SkillFramework newer) {
        return older.scales().stream()
                .flatMap(before -> newer.scales().stream()
                        .filter(after -> after.code().equals(before.code()))
                        .map(after -> new ScaleChange(before.code(), ScaleBounds.of(before), ScaleBounds.of(after))))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }
}
