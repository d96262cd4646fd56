"""What all that stands in the service directory shares: a lasting id, drafts, workflow, versions and scheduled days."""

from typing import Any
from uuid import uuid4

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.locks import BaseLock
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin, WorkflowMixin

from directory.models.kept_elsewhere import KeptElsewhereLock


class Listed(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, ClusterableModel):
    """Something editors write, publishers approve, and other directories fetch by its id."""

    uid = models.UUIDField(_("lasting id"), default=uuid4, unique=True, editable=False)
    changed_at = models.DateTimeField(_("last changed"), auto_now=True)
    _revisions = GenericRelation("wagtailcore.Revision", related_query_name="%(class)s")
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="%(class)s",
        for_concrete_model=False,
    )

    class Meta:
        abstract = True

    @property
    def revisions(self) -> Any:
        """Every version there was."""
        return self._revisions

    def get_lock(self) -> BaseLock | None:
        """What came from another directory is changed there and nowhere else, also when it was taken off the site."""
        harvested = getattr(self, "harvested", None)
        if harvested is not None:
            return KeptElsewhereLock(self, harvested)
        lock: BaseLock | None = super().get_lock()
        return lock


UNSEEN = frozenset({
    "id", "uid", "changed_at", "live", "has_unpublished_changes", "first_published_at", "last_published_at",
    "go_live_at", "expire_at", "expired", "latest_revision", "live_revision", "locked", "locked_at", "locked_by",
})  # fmt: skip
