package org.ctoportal.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What can be known about docker/ without a Docker engine. */
class ContainerFilesTest {

    private static final Path DOCKER = Path.of("docker");

    private final String composeText = read("compose.yaml");
    private final Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(composeText);
    private final Map<String, Object> cluster =
            new Yaml(new SafeConstructor(new LoaderOptions())).load(read("compose.cluster.yaml"));
    private final List<String> dockerfile = instructions(read("Dockerfile"));

    @Test
    void every_service_restarts_and_rotates_its_logs() {
        assertThat(map(compose, "services").keySet()).containsExactlyInAnyOrder("portal", "mysql");
        for (var name : List.of("portal", "mysql")) {
            assertThat(service(name)).containsEntry("restart", "unless-stopped");
            assertThat(map(map(service(name), "logging"), "options")).containsKeys("max-size", "max-file");
        }
    }

    @Test
    void only_the_portal_is_published_and_to_this_machine_only() {
        assertThat(list(service("portal"), "ports")).containsExactly("${PORTAL_PUBLISH:-127.0.0.1:8080}:8080");
        assertThat(service("mysql")).doesNotContainKeys("ports", "network_mode");
    }

    @Test
    void of_its_network_the_gateway_alone_is_a_proxy() {
        var network = map(map(map(compose, "networks"), "default"), "ipam");
        var gateway = ((Map<?, ?>) list(network, "config").getFirst()).get("gateway");

        assertThat(map(service("portal"), "environment"))
                .containsEntry("PORTAL_PROXIES", "${PORTAL_PROXIES:-" + gateway + "/32}");
        assertThat(read(".env.example")).contains("\nPORTAL_PROXIES=" + gateway + "/32\n");
    }

    /** Of one that had another key or another database than the first, people would find nothing they left there. */
    @Test
    void the_second_portal_differs_from_the_first_only_in_where_it_is() {
        var first = new TreeMap<>(service("portal"));
        var second = new TreeMap<>(map(map(cluster, "services"), "portal-2"));

        assertThat(list(second, "ports")).containsExactly("${PORTAL_PUBLISH_2:-127.0.0.1:8082}:8080");
        assertThat(cluster).containsOnlyKeys("services");
        assertThat(read(".env.example")).contains("\nPORTAL_PUBLISH_2=127.0.0.1:8082\n");
        List.of("ports", "build").forEach(first::remove);
        second.remove("ports");
        assertThat(second).isEqualTo(first);
    }

    /** The two ways nginx is set up stand beside the same site, which takes the servers from them. */
    @Test
    void the_proxy_finds_the_portals_where_they_are_published() {
        var site = read("nginx/portal.conf");
        assertThat(site).contains("proxy_pass http://$portal_servers;", "Set-Cookie $portal_place");
        for (var servers : List.of(read("nginx/single.conf"), read("nginx/cluster.conf"))) {
            assertThat(servers).contains(" $portal_servers {", " $portal_place {", "server 127.0.0.1:8080 ");
        }
        assertThat(read("nginx/cluster.conf")).contains("server 127.0.0.1:8082 ");
        for (var page : List.of("unavailable", "wait", "too-large")) {
            assertThat(site).contains("/proxy-pages/" + page + ".html;");
            assertThat(read("nginx/pages/" + page + ".html")).contains("lang=\"en\"", "lang=\"es\"");
        }
    }

    @Test
    void the_portal_waits_for_a_healthy_database() {
        assertThat(map(map(service("portal"), "depends_on"), "mysql")).containsEntry("condition", "service_healthy");
        assertThat(map(service("mysql"), "healthcheck")).containsKey("test");
    }

    @Test
    void the_portal_runs_without_rights_on_a_file_system_it_cannot_write() {
        assertThat(service("portal")).containsEntry("read_only", true);
        assertThat(list(service("portal"), "tmpfs")).containsExactly("/tmp");
        assertThat(list(service("portal"), "cap_drop")).containsExactly("ALL");
        assertThat(dockerfile).contains("USER 10001:10001");
    }

    @Asvs(71)
    @Test
    void passwords_come_from_files_only() {
        assertThat(map(compose, "secrets").keySet())
                .containsExactlyInAnyOrder("db_password", "db_root_password", "portal_key");
        for (var name : List.of("portal", "mysql")) {
            var settings = map(service(name), "environment");
            assertThat(settings.keySet()).noneMatch(key -> key.endsWith("PASSWORD") || key.endsWith("KEY"));
        }
    }

    @Test
    void every_volume_used_is_declared_and_every_file_mounted_exists() {
        var mounts = new ArrayList<String>();
        map(compose, "services")
                .keySet()
                .forEach(name -> list(service(name), "volumes").forEach(volume -> mounts.add(volume.toString())));
        for (var mount : mounts) {
            var source = mount.substring(0, mount.indexOf(':'));
            if (source.startsWith(".")) {
                assertThat(DOCKER.resolve(source)).exists();
            } else {
                assertThat(map(compose, "volumes")).containsKey(source);
            }
        }
    }

    @Test
    void every_setting_a_person_may_fill_in_is_explained() {
        var example = read(".env.example");
        var variables = Pattern.compile("\\$\\{([A-Z_]+)").matcher(composeText);

        assertThat(variables.results().map(match -> match.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(example).contains("\n" + name + "="));
    }

    @Test
    void the_portal_knows_every_setting_it_is_given() throws IOException {
        var known = Files.readString(Path.of("src/main/resources/application.properties"));
        var given = map(service("portal"), "environment").keySet().stream()
                .filter(name -> name.startsWith("PORTAL_"))
                .map(name -> name.replaceFirst("_FILE$", ""))
                .toList();

        assertThat(given).isNotEmpty().allSatisfy(name -> assertThat(known).contains("${" + name + ":"));
    }

    @Test
    void the_image_starts_and_is_checked_without_a_shell() {
        assertThat(dockerfile).anyMatch(line -> line.startsWith("ENTRYPOINT [\"java\""));
        assertThat(dockerfile).anyMatch(line -> line.matches("HEALTHCHECK .*CMD \\[\"java\".*HealthProbe\"]"));
    }

    @Test
    void the_image_copies_what_exists_and_the_ignore_file_lets_it_through() {
        var allowed = read("Dockerfile.dockerignore").lines().toList();
        var sources = dockerfile.stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
                .flatMap(line -> List.of(line.split(" ")).subList(1, line.split(" ").length - 1).stream())
                .toList();

        assertThat(sources).isNotEmpty().allSatisfy(source -> {
            assertThat(Path.of(source)).exists();
            assertThat(allowed).contains("!" + source);
        });
    }

    private Map<String, Object> service(String name) {
        return map(map(compose, "services"), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        assertThat(parent).containsKey(key);
        return (Map<String, Object>) parent.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> parent, String key) {
        assertThat(parent).containsKey(key);
        return (List<Object>) parent.get(key);
    }

    private static List<String> instructions(String text) {
        var joined = text.replaceAll("(?m)^#.*\\n", "").replaceAll("\\\\\\n\\s*", "");
        return joined.lines().filter(line -> !line.isBlank()).toList();
    }

    private static String read(String name) {
        try {
            return Files.readString(DOCKER.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
