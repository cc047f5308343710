package org.ctoportal.demo;

import java.util.List;
import org.ctoportal.district.DistrictFounding;
import org.ctoportal.district.DistrictSummary;
import org.ctoportal.identity.FirstAdministratorService;
import org.ctoportal.identity.Permissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody who tried the portal go on for real on the same installation: the samples go, a real district can be founded. */
@Service
@PreAuthorize(Permissions.MAY_REMOVE_SAMPLES)
public class SampleRemovalService {

    private static final Logger log = LoggerFactory.getLogger(SampleRemovalService.class);

    private final ObjectProvider<DemoSeeding> seeding;
    private final DistrictFounding founding;
    private final SampleRows rows;
    private final FirstAdministratorService administrators;

    SampleRemovalService(
            ObjectProvider<DemoSeeding> seeding,
            DistrictFounding founding,
            SampleRows rows,
            FirstAdministratorService administrators) {
        this.seeding = seeding;
        this.founding = founding;
        this.rows = rows;
        this.administrators = administrators;
    }

    /** Whether there are samples and nothing else: never beside a real district. */
    @Transactional(readOnly = true)
    public boolean isOffered() {
        return seeding.stream().findAny().isPresent()
                && !founding.aRealDistrictExists()
                && !founding.samples().isEmpty();
    }

    /** Whether the samples are still being written: for some time after the first start. */
    @Transactional(readOnly = true)
    public boolean isBeingSetUp() {
        return !seeding.stream().allMatch(DemoSeeding::isFinished);
    }

    /** The sample districts with what they hold. */
    @Transactional(readOnly = true)
    public List<SampleSummary> samples() {
        return founding.samples().stream()
                .map(one -> new SampleSummary(one.name(), rows.count(one.id())))
                .toList();
    }

    /**
     * Removes every sample district and the accounts that were there for them. What the audit tells of them stays.
     *
     * @param typed the name of the district the person acts in, as they typed it
     * @return the token that opens the page on which the first real district is founded
     * @throws SamplesStayException when the name is another one, or a real district exists
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public String remove(String typed) {
        var samples = founding.samples();
        if (!isOffered()
                || isBeingSetUp()
                || samples.stream().noneMatch(one -> one.name().equals(typed.strip()))) {
            throw new SamplesStayException();
        }
        for (DistrictSummary sample : samples) {
            log.warn(
                    "Removing the sample district {} ({})",
                    sample.name(),
                    sample.id().value());
            rows.remove(sample.id());
        }
        rows.removePeople(samples.getFirst().id());
        return administrators.issueToken().orElseThrow(SamplesStayException::new);
    }
}
