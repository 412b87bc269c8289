package org.ringfence.service.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitReferenceTest {
    @Test
    void namesRepositoryRevisionAndFolder() throws Exception {
        GitReference reference = GitReference.parse("git:https://example.org/packs.git@v1.2.0#rules/packs");

        assertThat(reference.repository()).isEqualTo("https://example.org/packs.git");
        assertThat(reference.revision()).isEqualTo("v1.2.0");
        assertThat(reference.path()).isEqualTo("rules/packs");
        assertThat(reference.toString()).isEqualTo("git:https://example.org/packs.git@v1.2.0#rules/packs");
        assertThat(GitReference.parse("git:../clone@" + "a".repeat(40)).isCommit())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git:http://example.org/p.git@v1",
                "git:git://example.org/p.git@v1",
                "git:ftp://example.org/p.git@v1",
                "git:file:///etc@v1",
                "git:ssh://example.org/p.git@v1",
                "git:ext::sh -c touch% /tmp/x@v1",
                "git:https://user:secret@example.org/p.git@v1",
                "git:user@example.org:p.git@v1",
                "git:example.org:p.git@v1",
                "git:-upload-pack=touch@v1",
                "git:https://example.org/p.git",
                "git:https://example.org/p.git@",
                "git:https://example.org/p.git@HEAD~1",
                "git:https://example.org/p.git@v1^{commit}",
                "git:https://example.org/p.git@../../x",
                "git:https://example.org/p.git@-rf",
                "git:https://example.org/p.git@v1#/etc",
                "git:https://example.org/p.git@v1#a/../../b",
                "git:https://example.org/p.git@v1#..",
                "git:https://example.org/p.git@v1\n#x",
                "git+ssh://example.org/p.git@v1",
                "git@example.org:p.git"
            })
    void whatIsNotOnTheListIsRefusedWithTheWayOut(String text) {
        assertThat(GitReference.is(text)).isTrue();
        assertThatThrownBy(() -> GitReference.parse(text))
                .isInstanceOf(GitReference.Refused.class)
                .hasMessageMatching("(?s).*(name|write|clone).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bma-red-lines", "bma-red-lines@1.0.0", "rules/packs", "./gitpacks", "github"})
    void otherNamesAreNotMeantAsRepositories(String text) {
        assertThat(GitReference.is(text)).isFalse();
    }
}
