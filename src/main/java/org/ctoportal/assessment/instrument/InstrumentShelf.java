package org.ctoportal.assessment.instrument;

import java.util.List;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.Scale;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.shared.RecentlyUsed;
import org.springframework.stereotype.Component;

/** Instruments by the version that was pinned when somebody began; a published version never changes. */
@Component
public class InstrumentShelf {

    /** What the framework does not say of its own statements: as the leadership assessments have it. */
    private static final int LEAST = 3;

    private static final int PROOF_FROM = 4;
    private static final String SCALE = "self_assessment";
    private static final int KEPT = 24;

    private final TemplateStoreService store;
    private final RecentlyUsed<Pinned, Instrument> kept = new RecentlyUsed<>(KEPT);
    private final RecentlyUsed<Pinned, InstrumentGuide> guides = new RecentlyUsed<>(KEPT);

    InstrumentShelf(TemplateStoreService store) {
        this.store = store;
    }

    private record Pinned(InstrumentKind kind, PackVersionId version) {}

    /** The version that is used for what is begun today. */
    public Instrument current(InstrumentKind kind) {
        var version =
                kind.pack() == PackKind.FRAMEWORK ? store.currentFramework().id() : store.shipped(kind.pack());
        return get(kind, version);
    }

    public Instrument get(InstrumentKind kind, PackVersionId version) {
        return kept.get(
                new Pinned(kind, version),
                () -> kind.pack() == PackKind.FRAMEWORK
                        ? of(kind, store.framework(version))
                        : new PackInstrument(store.data(version))
                                .read(kind, version, levels(store.currentFramework())));
    }

    /** What one that stands in the pack of leadership assessments says beside its statements. */
    public InstrumentGuide guide(InstrumentKind kind, PackVersionId version) {
        return guides.get(new Pinned(kind, version), () -> new PackInstrument(store.data(version)).guide(kind));
    }

    private static Instrument of(InstrumentKind kind, SkillFramework framework) {
        return new Instrument(
                kind,
                framework.id(),
                framework.name(),
                framework.name() + " " + framework.version(),
                levels(framework),
                framework.areas().stream()
                        .map(area -> new Instrument.Area(
                                area.code(),
                                area.name(),
                                area.summary(),
                                area.skills().stream()
                                        .filter(skill -> !skill.selfStatements().isEmpty())
                                        .map(InstrumentShelf::skill)
                                        .toList()))
                        .toList(),
                LEAST,
                PROOF_FROM,
                true);
    }

    private static Instrument.Skill skill(org.ctoportal.framework.Skill skill) {
        return new Instrument.Skill(
                skill.code(),
                skill.name(),
                skill.weight(),
                skill.selfStatements().stream()
                        .map(one -> new Instrument.Statement(one.code(), one.text(), null))
                        .toList());
    }

    private static List<Scale.Level> levels(SkillFramework framework) {
        return framework.scales().stream()
                .filter(scale -> scale.code().equals(SCALE))
                .findFirst()
                .map(Scale::levels)
                .orElseThrow(() -> new IllegalArgumentException("The framework has no scale " + SCALE));
    }
}
