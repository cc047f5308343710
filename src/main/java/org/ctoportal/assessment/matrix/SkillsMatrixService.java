package org.ctoportal.assessment.matrix;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.ctoportal.assessment.asked.AskedSkillsReader;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.assessment.self.Targets;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.Fraction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The skills of the people of a district together. Every look is kept before anything is shown. */
@Service
@PreAuthorize(Permissions.MAY_READ_SKILLS_MATRIX)
public class SkillsMatrixService {

    private final MatrixReader reader;
    private final MatrixCounting counting;
    private final MatrixLookRepository looks;
    private final AskedSkillsReader asked;
    private final InstrumentShelf instruments;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    SkillsMatrixService(
            MatrixReader reader,
            MatrixCounting counting,
            MatrixLookRepository looks,
            AskedSkillsReader asked,
            InstrumentShelf instruments,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.reader = reader;
        this.counting = counting;
        this.looks = looks;
        this.asked = asked;
        this.instruments = instruments;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** To be looked at. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public SkillsMatrix view() {
        return read(MatrixLook.What.VIEWED);
    }

    /** To be taken along as a file. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public SkillsMatrix take() {
        return read(MatrixLook.What.TAKEN);
    }

    private SkillsMatrix read(MatrixLook.What what) {
        counting.count();
        looks.save(new MatrixLook(currentUser.get(), what, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        var instrument = instruments.current(InstrumentKind.TECHNOLOGY_LEADER);
        return new SkillsMatrix(
                instrument.skills().stream().map(SkillsMatrixService::skill).toList(),
                instrument.source(),
                Fraction.of(Targets.USUAL),
                asked.read(),
                reader.read(),
                districts.profile().timeZone());
    }

    private static MatrixSkill skill(Instrument.Skill skill) {
        return new MatrixSkill(
                skill.code(),
                skill.name(),
                skill.statements().stream()
                        .map(statement -> statement.code() + " " + statement.text())
                        .toList());
    }
}
