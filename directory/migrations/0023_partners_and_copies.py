
import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('directory', '0022_pictures_forms_and_topics'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='DraftSent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=150, verbose_name='who is asked')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                ('asked_at', models.DateTimeField(verbose_name='asked')),
                ('closes_on', models.DateField(verbose_name='the link works until')),
                ('called_back_at', models.DateTimeField(blank=True, null=True, verbose_name='called back')),
            ],
            options={
                'verbose_name': 'draft sent to a partner',
                'verbose_name_plural': 'drafts sent to partners',
                'ordering': ['-asked_at', '-pk'],
            },
        ),
        migrations.CreateModel(
            name='PartnerComment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name='sent once')),
                ('who', models.CharField(max_length=150, verbose_name='who says it')),
                ('words', models.TextField(verbose_name='comment')),
                ('made_at', models.DateTimeField(verbose_name='said')),
                ('settled_at', models.DateTimeField(blank=True, null=True, verbose_name='dealt with')),
            ],
            options={
                'verbose_name': 'comment of a partner',
                'verbose_name_plural': 'comments of partners',
                'ordering': ['made_at', 'pk'],
            },
        ),
        migrations.AddField(
            model_name='agency',
            name='is_public_point',
            field=models.BooleanField(default=False, help_text='The page of each leaflet it holds says so.', verbose_name='families may take copies there'),
        ),
        migrations.AddField(
            model_name='agency',
            name='where',
            field=models.CharField(blank=True, help_text='Street, and when it is open.', max_length=200, verbose_name='where families find it'),
        ),
        migrations.AddField(
            model_name='held',
            name='counted_on',
            field=models.DateField(blank=True, null=True, verbose_name='counted on'),
        ),
        migrations.AddField(
            model_name='held',
            name='left',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='copies lying there'),
        ),
        migrations.AddField(
            model_name='held',
            name='low_at',
            field=models.PositiveSmallIntegerField(default=10, verbose_name='it is running low at'),
        ),
        migrations.AddConstraint(
            model_name='agency',
            constraint=models.CheckConstraint(condition=models.Q(('is_public_point', False), models.Q(('where', ''), _negated=True), _connector='OR'), name='agency_for_families_is_somewhere', violation_error_message='Say where families find it.'),
        ),
        migrations.AddConstraint(
            model_name='held',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('counted_on', None), ('left', None)), models.Q(('counted_on__isnull', False), ('left__isnull', False)), _connector='OR'), name='copies_counted_on_a_day', violation_error_message='Say how many copies lie there and on which day they were counted.'),
        ),
        migrations.AddField(
            model_name='draftsent',
            name='agency',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='directory.agency', verbose_name='agency'),
        ),
        migrations.AddField(
            model_name='draftsent',
            name='asked_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='asked by'),
        ),
        migrations.AddField(
            model_name='draftsent',
            name='leaflet',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='drafts_sent', to='directory.leafletpage', verbose_name='leaflet'),
        ),
        migrations.AddField(
            model_name='draftsent',
            name='revision',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.revision', verbose_name='draft'),
        ),
        migrations.AddField(
            model_name='partnercomment',
            name='draft',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='comments', to='directory.draftsent', verbose_name='draft'),
        ),
        migrations.AddField(
            model_name='partnercomment',
            name='settled_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='by'),
        ),
    ]
