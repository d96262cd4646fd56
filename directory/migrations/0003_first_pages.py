"""Five languages, an empty home with its two lists, and what editors may do with activities."""

from django.db import migrations

LANGUAGES = ["en", "pt", "pl", "ro", "fr"]
WELCOME = "Company, help and a warm room for families with under-fives"
MAY = [
    ("activity", "activity", ["add", "change", "view"]),
    ("activitywords", "activity in another language", ["add", "change", "delete", "view"]),
    ("activitysession", "activity session", ["add", "change", "delete", "view"]),
]


def make_first_pages(apps, schema_editor):
    """Put our home page where Wagtail's welcome stood."""
    Locale = apps.get_model("wagtailcore", "Locale")
    Site = apps.get_model("wagtailcore", "Site")
    for code in LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    _remove_welcome(apps)
    home = _page(apps, "HomePage", "home", "Welcome", "00010001", "/home/", numchild=2, welcome=WELCOME)
    _page(apps, "CentreIndexPage", "centres", "Our centres", "000100010001", "/home/centres/")
    _page(apps, "LeafletIndexPage", "information", "Leaflets", "000100010002", "/home/information/")
    Site.objects.create(hostname="localhost", port=80, root_page_id=home.pk, is_default_site=True)


def _remove_welcome(apps):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Page = apps.get_model("wagtailcore", "Page")
    plain, _made = ContentType.objects.get_or_create(app_label="wagtailcore", model="page")
    Page.objects.filter(content_type=plain, slug="home", depth=2).delete()


def _page(apps, model, slug, title, path, url_path, numchild=0, **own):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Locale = apps.get_model("wagtailcore", "Locale")
    content_type, _made = ContentType.objects.get_or_create(app_label="directory", model=model.lower())
    return apps.get_model("directory", model).objects.create(
        title=title,
        draft_title=title,
        slug=slug,
        path=path,
        depth=len(path) // 4,
        numchild=numchild,
        url_path=url_path,
        content_type=content_type,
        locale=Locale.objects.get(language_code="en"),
        **own,
    )


def let_editors_keep_activities(apps, schema_editor):
    """Editors and moderators keep activities and sessions."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    Group = apps.get_model("auth", "Group")
    given = []
    for model, spoken, verbs in MAY:
        content_type, _made = ContentType.objects.get_or_create(app_label="directory", model=model)
        for verb in verbs:
            # Django names permissions only after all migrations; made here, it finds them and leaves them.
            permission, _made = Permission.objects.get_or_create(
                content_type=content_type, codename=f"{verb}_{model}", defaults={"name": f"Can {verb} {spoken}"}
            )
            given.append(permission)
    for group in Group.objects.filter(name__in=["Editors", "Moderators"]):
        group.permissions.add(*given)


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0002_pages"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [
        migrations.RunPython(make_first_pages, migrations.RunPython.noop),
        migrations.RunPython(let_editors_keep_activities, migrations.RunPython.noop),
    ]
