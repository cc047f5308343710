package org.ctoportal.api.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.ctoportal.api.Scope;
import org.ctoportal.identity.CurrentUser;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to read: for everybody as a description, for a token what it may. */
@RestController
class IndexReads {

    private static final ClassPathResource DESCRIPTION = new ClassPathResource("api/openapi.yaml");
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final CurrentUser currentUser;

    IndexReads(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    record Index(String district, String description, List<Resource> resources) {}

    record Resource(String name, String href) {}

    /** An owner who may nothing any more has a token that reads nothing. */
    @GetMapping(ApiAddress.V1)
    Index index(Authentication program) {
        return new Index(
                currentUser.get().districtName(),
                ApiAddress.OPENAPI,
                Arrays.stream(Scope.values())
                        .filter(scope ->
                                program.getAuthorities().contains(new SimpleGrantedAuthority(scope.authority())))
                        .map(scope -> new Resource(scope.resource(), ApiAddress.V1 + "/" + scope.resource()))
                        .toList());
    }

    @GetMapping(ApiAddress.OPENAPI)
    ResponseEntity<String> description() throws IOException {
        return ResponseEntity.ok().contentType(YAML).body(DESCRIPTION.getContentAsString(StandardCharsets.UTF_8));
    }
}
