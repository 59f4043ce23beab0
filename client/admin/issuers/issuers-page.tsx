import { Loader, Stack } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useIssuer } from '../../api/issuers.ts';
import { useUnitTree } from '../../api/org.ts';
import { usePrincipal } from '../../app/principal.ts';
import { EmptyPanel } from '../../ui/empty-panel.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useToday } from '../../ui/use-today.ts';
import { administeredUnit } from '../shell/administrator.ts';
import { UnitSelect } from '../units-in-care/unit-select.tsx';
import { ISSUERS_ADDRESS } from './address.ts';
import { IssuerForm } from './issuer-form.tsx';

/** Who issues and signs a unit's papers: of one unit at a time, the own one first. */
export function IssuersPage() {
  const { t } = useTranslation('adminIssuers');
  const principal = usePrincipal();
  const { unitId = administeredUnit(principal) } = useParams();
  const navigate = useNavigate();
  const { tree, error, retry } = useUnitTree(useToday());
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack>
        {error !== null && <ErrorPanel error={error} onRetry={retry} />}
        <UnitSelect
          label={t('unit')}
          description={t('unitHelp')}
          tree={tree}
          value={unitId ?? null}
          onChange={(chosen) => chosen !== null && void navigate(`${ISSUERS_ADDRESS}/${chosen}`)}
          maw={480}
        />
        {unitId === undefined ? (
          <EmptyPanel icon={<IconSignature />} title={t('none.title')} description={t('none.body')} />
        ) : (
          <OfUnit key={unitId} unitId={unitId} />
        )}
      </Stack>
    </>
  );
}

function OfUnit({ unitId }: { unitId: string }) {
  const { t } = useTranslation('adminIssuers');
  const { data, error, refetch } = useIssuer(unitId);
  if (error !== null) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={t('loading')} mx="auto" />;
  return <IssuerForm view={data} />;
}
