package org.ctoportal.jobdescription.posting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictId;
import org.springframework.stereotype.Component;

/** Gives each district that publishes postings or policies its name in addresses, once. */
@Component
public class JobSites {

    private static final int LONGEST = 60;

    private final JobSiteRepository sites;

    JobSites(JobSiteRepository sites) {
        this.sites = sites;
    }

    /** The name the district has; a free one made of its words when it has none yet. */
    public String slugOf(DistrictId district, String name) {
        return sites.findByDistrictId(district.value())
                .orElseGet(() -> sites.save(new JobSite(district, free(slug(name)))))
                .slug();
    }

    private String free(String wanted) {
        return Stream.concat(Stream.of(wanted), IntStream.iterate(2, i -> i + 1).mapToObj(i -> wanted + "-" + i))
                .filter(slug -> !sites.existsBySlug(slug))
                .findFirst()
                .orElseThrow();
    }

    static String slug(String name) {
        var words = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var slug = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("-$", "");
        return slug.isEmpty() ? "district" : slug;
    }
}
